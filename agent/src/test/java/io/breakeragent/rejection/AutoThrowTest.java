package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpTimeoutException;
import java.rmi.RemoteException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code {throw: auto}}: the best type that the method's callers already handle. */
class AutoThrowTest {

  /** Declared by an interface that cannot be instantiated. */
  abstract static class AbstractRemoteException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void an_unchecked_exception_where_nothing_is_declared() throws UnfitException {
    assertSame(CallNotPermittedException.class, auto().getClass());
  }

  @ParameterizedTest
  @ValueSource(classes = {IOException.class, SocketException.class, ConnectException.class})
  void a_connect_exception_where_its_callers_handle_one(Class<?> declared) throws UnfitException {
    assertInstanceOf(declared, auto(declared));
    assertInstanceOf(ConnectException.class, auto(declared));
    assertInstanceOf(Rejection.class, auto(declared));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SQLException.class,
        SQLTransientException.class,
        SQLTransientConnectionException.class
      })
  void a_transient_connection_exception_where_its_callers_handle_one(Class<?> declared)
      throws UnfitException {
    assertInstanceOf(declared, auto(declared));
    assertInstanceOf(SQLTransientConnectionException.class, auto(declared));
    assertInstanceOf(Rejection.class, auto(declared));
  }

  @Test
  void sql_comes_before_io() throws UnfitException {
    assertInstanceOf(SQLException.class, auto(IOException.class, SQLException.class));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {HttpTimeoutException.class, RemoteException.class, SQLTimeoutException.class})
  void the_narrower_declared_type_where_no_wider_one_is(Class<?> declared) throws UnfitException {
    Throwable thrown = auto(declared);
    assertSame(declared, thrown.getClass());
    assertTrue(Rejection.isBehind(thrown));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith(Refusals.MESSAGE), thrown::toString);
  }

  @Test
  void the_wider_declared_type_even_if_a_narrower_one_is_declared_first() throws UnfitException {
    assertInstanceOf(ConnectException.class, auto(HttpTimeoutException.class, IOException.class));
  }

  @Test
  void an_unchecked_exception_where_the_declared_type_cannot_be_made() throws UnfitException {
    assertSame(CallNotPermittedException.class, auto(AbstractRemoteException.class).getClass());
  }

  /** They say nothing about what the callers handle well. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Exception.class,
        Throwable.class,
        InterruptedException.class,
        TimeoutException.class,
        IllegalStateException.class
      })
  void an_unchecked_exception_where_other_types_are_declared(Class<?> declared)
      throws UnfitException {
    assertSame(CallNotPermittedException.class, auto(declared).getClass());
  }

  /** C11. */
  @ParameterizedTest
  @ValueSource(classes = {CompletableFuture.class, CompletionStage.class})
  void a_failed_stage_where_a_stage_is_returned(Class<?> type) throws UnfitException {
    BreakerGate.Substitute substitute =
        Rejecting.reject(new OnReject.ThrowAuto(), Shapes.returning(type.getName()));
    assertEquals(null, substitute.thrown);
    CompletableFuture<?> stage = assertInstanceOf(CompletableFuture.class, substitute.value);
    Throwable failure = stage.handle((value, thrown) -> thrown).join();
    assertInstanceOf(CallNotPermittedException.class, failure);
  }

  /** Somebody else's future cannot be made here. */
  @ParameterizedTest
  @ValueSource(strings = {"com.acme.MyFuture", "java.util.concurrent.Future", "java.lang.Object"})
  void an_exception_where_a_future_of_another_type_is_returned(String type) throws UnfitException {
    assertInstanceOf(CallNotPermittedException.class, Rejecting.auto(Shapes.returning(type)));
  }

  private static Throwable auto(Class<?>... declared) throws UnfitException {
    return Rejecting.auto(Shapes.throwing(declared));
  }
}
