package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** {@code {throw: com.acme.Unavailable}}: made by whatever public constructor it has. */
class NamedThrowTest {

  private static final MethodShape METHOD = Shapes.throwing();

  static class WithCause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WithCause(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class WithMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WithMessage(String message) {
      super(message);
    }
  }

  static class Plain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Plain() {}
  }

  static class DropsItsCause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DropsItsCause(String message, Throwable cause) {
      super(message);
    }
  }

  static class Causeless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Causeless(String message) {
      super(message, null);
    }
  }

  static class Throwing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Throwing(String message) {
      throw new IllegalStateException(message);
    }
  }

  static class Untouchable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static {
      fail();
    }

    public Untouchable() {}

    private static void fail() {
      throw new IllegalStateException("no such state");
    }
  }

  @Test
  void message_and_cause_say_what_the_breaker_says() throws UnfitException {
    for (Class<?> type : new Class<?>[] {WithCause.class, WithMessage.class, DropsItsCause.class}) {
      Throwable thrown = Rejecting.named(type, METHOD);
      assertSame(type, thrown.getClass());
      assertEquals(Refusals.MESSAGE, thrown.getMessage());
      assertInstanceOf(CallNotPermittedException.class, thrown.getCause());
    }
  }

  @Test
  void its_class_need_not_be_public() throws Exception {
    Class<?> type = Class.forName("com.acme.woven.Gateways$Unavailable");
    assertSame(type, Rejecting.named(type, METHOD).getClass());
  }

  /** gRPC's have no constructor for a text. */
  @Test
  void a_grpc_exception_says_that_the_service_is_unavailable() throws UnfitException {
    Throwable thrown = Rejecting.named(StatusRuntimeException.class, METHOD);
    Status status = assertInstanceOf(StatusRuntimeException.class, thrown).getStatus();
    assertEquals(Status.Code.UNAVAILABLE, status.getCode());
    assertEquals(Refusals.MESSAGE, status.getDescription());
    assertInstanceOf(CallNotPermittedException.class, thrown.getCause());
    assertEquals(0, thrown.getStackTrace().length);
  }

  @Test
  void without_a_message_the_cause_says_it() throws UnfitException {
    Throwable thrown = Rejecting.named(Plain.class, METHOD);
    assertNull(thrown.getMessage());
    Throwable cause = assertInstanceOf(CallNotPermittedException.class, thrown.getCause());
    assertEquals(Refusals.MESSAGE, cause.getMessage());
  }

  @Test
  void a_type_that_takes_no_cause_goes_without() throws UnfitException {
    Throwable thrown = Rejecting.named(Causeless.class, METHOD);
    assertEquals(Refusals.MESSAGE, thrown.getMessage());
    assertNull(thrown.getCause());
  }

  /** B-27. */
  @Test
  void every_refusal_is_an_exception_of_its_own() throws UnfitException {
    Rejector rejector =
        Rejectors.choose(
            new OnReject.ThrowNamed(WithCause.class.getName()), false, METHOD, new LoadedTypes());
    Throwable first = rejector.reject(Refusals.refusal()).thrown;
    Throwable second = rejector.reject(Refusals.refusal()).thrown;
    assertNotSame(first, second);
    assertEquals(0, first.getStackTrace().length);
    assertEquals(0, second.getStackTrace().length);
  }

  /** The refusal must happen all the same. */
  @Test
  void a_type_that_cannot_be_made_is_replaced() throws UnfitException {
    assertInstanceOf(CallNotPermittedException.class, Rejecting.named(Throwing.class, METHOD));
    assertInstanceOf(CallNotPermittedException.class, Rejecting.named(Untouchable.class, METHOD));
  }

  @Test
  void a_checked_type_that_the_method_declares_may_be_thrown() throws UnfitException {
    MethodShape method = Shapes.throwing(IOException.class);
    assertSame(ConnectException.class, Rejecting.named(ConnectException.class, method).getClass());
  }

  @Test
  void errors_may_be_thrown_by_any_method() throws UnfitException {
    assertInstanceOf(AssertionError.class, Rejecting.named(AssertionError.class, METHOD));
  }

  /** Nobody declares what a stage fails with. */
  @Test
  void a_stage_may_fail_with_any_type() throws UnfitException {
    BreakerGate.Substitute substitute =
        Rejecting.reject(
            new OnReject.ThrowNamed(TimeoutException.class.getName()),
            Shapes.returning(CompletableFuture.class.getName()));
    CompletableFuture<?> stage = assertInstanceOf(CompletableFuture.class, substitute.value);
    Throwable failure = stage.handle((value, thrown) -> thrown).join();
    assertInstanceOf(TimeoutException.class, failure);
  }
}
