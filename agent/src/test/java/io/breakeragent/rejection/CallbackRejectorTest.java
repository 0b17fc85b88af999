package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.completion.Callbacks;
import io.breakeragent.completion.Completion;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C11: when refused, the callback's failure method is called where one is configured. */
class CallbackRejectorTest {

  interface OnSql {
    void failed(java.sql.SQLException e);
  }

  interface OnTimeout {
    void failed(TimeoutException e);
  }

  interface OnAnything {
    void failed(String why, Throwable e, @Nullable Object self);
  }

  interface OnCode {
    void failed(int code, Throwable e);
  }

  private static final OnReject AUTO = new OnReject.ThrowAuto();

  private final List<Object> heard = new ArrayList<>();

  private final Callback okhttp =
      new Callback() {
        @Override
        public void onFailure(Call call, IOException e) {
          heard.add(e);
        }

        @Override
        public void onResponse(Call call, Response response) {
          heard.add(response);
        }
      };

  @Test
  void the_callback_is_told_and_the_method_returns_nothing() throws UnfitException {
    assertReturns(null, reject(AUTO, "void", Callback.class, okhttp));
    assertInstanceOf(RejectedConnectException.class, heard.get(0));
    assertEquals(1, heard.size());
  }

  @Test
  void the_exception_is_one_that_the_failure_method_takes() throws UnfitException {
    OnSql sql = heard::add;
    OnTimeout timeout = heard::add;
    OnAnything anything = (why, e, self) -> heard.add(e);
    reject(AUTO, "void", OnSql.class, sql);
    reject(AUTO, "void", OnTimeout.class, timeout);
    reject(AUTO, "void", OnAnything.class, anything);
    assertInstanceOf(SQLTransientConnectionException.class, heard.get(0));
    assertInstanceOf(TimeoutException.class, heard.get(1));
    assertInstanceOf(CallNotPermittedException.class, heard.get(2));
  }

  @Test
  void a_named_exception_is_told_though_the_method_declares_none() throws UnfitException {
    OnReject named = new OnReject.ThrowNamed(ConnectException.class.getName());
    assertReturns(null, reject(named, "void", Callback.class, okhttp));
    assertEquals(ConnectException.class, heard.get(0).getClass());
  }

  @ParameterizedTest
  @CsvSource({"int,0", "boolean,false"})
  void a_primitive_method_returns_zero(String type, String zero) throws UnfitException {
    assertEquals(zero, String.valueOf(reject(AUTO, type, Callback.class, okhttp).value));
  }

  /** As Kafka's producer and Apache's asynchronous client. */
  @ParameterizedTest
  @ValueSource(classes = {Future.class, CompletableFuture.class})
  void a_method_with_a_future_returns_a_failed_one(Class<?> type) throws UnfitException {
    for (Callback callback : new @Nullable Callback[] {okhttp, null}) {
      BreakerGate.Substitute substitute = reject(AUTO, type.getName(), Callback.class, callback);
      assertNull(substitute.thrown);
      assertTrue(
          assertInstanceOf(CompletableFuture.class, substitute.value).isCompletedExceptionally());
    }
    assertEquals(1, heard.size());
  }

  @Test
  void a_fallback_is_returned_and_the_callback_is_told_nevertheless() throws UnfitException {
    OnReject fallback = new OnReject.ReturnValue("none");
    assertReturns("none", reject(fallback, "java.lang.String", Callback.class, okhttp));
    assertReturns("none", reject(fallback, "java.lang.String", Callback.class, null));
    assertEquals(1, heard.size());
  }

  @Test
  void without_a_callback_the_method_throws() throws UnfitException {
    assertInstanceOf(
        CallNotPermittedException.class, reject(AUTO, "void", Callback.class, null).thrown);
  }

  /** Not the named type: it is one that the callers of the method do not expect. */
  @Test
  void without_a_callback_no_checked_exception_is_thrown_that_is_not_declared()
      throws UnfitException {
    OnReject named = new OnReject.ThrowNamed(ConnectException.class.getName());
    assertInstanceOf(
        CallNotPermittedException.class, reject(named, "void", Callback.class, null).thrown);
  }

  @Test
  void without_a_failure_method_that_can_be_called_the_method_throws() throws UnfitException {
    OnCode code = (c, e) -> heard.add(e);
    Consumer<Object> success = heard::add;
    assertInstanceOf(
        CallNotPermittedException.class, reject(AUTO, "void", OnCode.class, code).thrown);
    assertInstanceOf(
        CallNotPermittedException.class, reject(AUTO, "void", Consumer.class, success).thrown);
    assertEquals(List.of(), heard);
  }

  @Test
  void what_the_callback_throws_is_the_callers_own() throws UnfitException {
    OnAnything broken =
        (why, e, self) -> {
          throw new IllegalStateException("the caller's own");
        };
    assertInstanceOf(
        IllegalStateException.class, reject(AUTO, "void", OnAnything.class, broken).thrown);
  }

  @Test
  void a_callback_that_is_no_interface_is_an_error() {
    UnfitException unfit =
        assertThrows(UnfitException.class, () -> reject(AUTO, "void", Object.class, "callback"));
    assertEquals("callback: java.lang.Object is no interface", unfit.getMessage());
  }

  @Test
  void a_named_exception_that_nobody_takes_is_an_error() {
    OnReject named = new OnReject.ThrowNamed(TimeoutException.class.getName());
    assertThrows(UnfitException.class, () -> reject(named, "void", Callback.class, okhttp));
  }

  private static void assertReturns(@Nullable Object expected, BreakerGate.Substitute substitute) {
    assertNull(substitute.thrown);
    assertEquals(expected, substitute.value);
  }

  private static BreakerGate.Substitute reject(
      OnReject onReject, String returnType, Class<?> callbackType, @Nullable Object callback)
      throws UnfitException {
    MethodShape method = Shapes.returning(returnType);
    Completion.Callback rules =
        new Completion.Callback(
            0, List.of("onResponse", "accept"), List.of("onFailure", "failed"), List.of());
    Callbacks callbacks = new Callbacks(rules, callbackType.getName(), method.loader());
    return CallbackRejector.choose(onReject, false, method, callbacks, new LoadedTypes())
        .reject(Refusals.refusal(), callback, null);
  }
}
