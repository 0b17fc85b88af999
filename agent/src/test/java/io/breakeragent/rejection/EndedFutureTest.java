package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C11: a refused caller receives a failed future of a type that it can use. */
class EndedFutureTest {

  private static final OnReject AUTO = new OnReject.ThrowAuto();

  /** As clients make them for themselves. */
  public static class Own<T> extends CompletableFuture<T> {}

  /** Not for everybody. */
  public static class Command<T> extends CompletableFuture<T> {
    public Command(T argument) {
      obtrudeValue(argument);
    }
  }

  /** Cannot be made. */
  public abstract static class Unfinished<T> extends CompletableFuture<T> {
    public Unfinished() {}
  }

  /** Fails to be made. */
  public static class Broken<T> extends CompletableFuture<T> {
    public Broken() {
      throw new IllegalStateException("not today");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {CompletableFuture.class, Own.class, ListenableFuture.class})
  void it_has_failed_and_is_of_the_very_type(Class<?> type) throws Exception {
    Future<?> future = future(type, AUTO);
    assertInstanceOf(type, future);
    ExecutionException thrown = assertThrows(ExecutionException.class, future::get);
    assertInstanceOf(CallNotPermittedException.class, thrown.getCause());
  }

  @ParameterizedTest
  @ValueSource(classes = {CompletableFuture.class, Own.class, ListenableFuture.class})
  void it_takes_a_checked_exception_that_the_method_does_not_declare(Class<?> type)
      throws Exception {
    Future<?> future = future(type, new OnReject.ThrowNamed(ConnectException.class.getName()));
    ExecutionException thrown = assertThrows(ExecutionException.class, future::get);
    assertInstanceOf(ConnectException.class, thrown.getCause());
  }

  @ParameterizedTest
  @ValueSource(classes = {CompletableFuture.class, Own.class, ListenableFuture.class})
  void it_may_have_a_value_instead(Class<?> type) throws Exception {
    assertEquals("none", future(type, new OnReject.ReturnValue("none")).get());
    assertNull(future(type, new OnReject.ReturnValue(null)).get());
  }

  @Test
  void every_caller_has_its_own() throws Exception {
    Rejector rejector =
        Rejectors.choose(AUTO, false, Shapes.returning(Own.class.getName()), new LoadedTypes());
    Future<?> first = assertInstanceOf(Own.class, rejector.reject(Refusals.refusal()).value);
    assertTrue(first != rejector.reject(Refusals.refusal()).value);
  }

  /** Lettuce's AsyncCommand is such a one. */
  @ParameterizedTest
  @ValueSource(classes = {Command.class, Unfinished.class, SettableFuture.class})
  void where_nobody_can_make_one_the_exception_is_thrown(Class<?> type) throws Exception {
    assertInstanceOf(
        CallNotPermittedException.class, Rejecting.auto(Shapes.returning(type.getName())));
  }

  /** The refusal stands. */
  @Test
  void where_one_fails_to_be_made_an_exception_is_thrown() throws Exception {
    MethodShape method = Shapes.returning(Broken.class.getName());
    assertInstanceOf(CallNotPermittedException.class, Rejecting.auto(method));
    BreakerGate.Substitute substitute = Rejecting.reject(new OnReject.ReturnValue("none"), method);
    assertInstanceOf(CallNotPermittedException.class, substitute.thrown);
  }

  private static Future<?> future(Class<?> type, OnReject onReject) throws UnfitException {
    BreakerGate.Substitute substitute =
        Rejecting.reject(onReject, Shapes.returning(type.getName()));
    assertNull(substitute.thrown);
    @Nullable Object value = substitute.value;
    return assertInstanceOf(Future.class, value);
  }
}
