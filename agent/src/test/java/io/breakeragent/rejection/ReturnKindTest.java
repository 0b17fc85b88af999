package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** C11: what a return type says about the end of a call, without a look at any result. */
class ReturnKindTest {

  @ParameterizedTest
  @ValueSource(classes = {CompletionStage.class, CompletableFuture.class})
  void stages(Class<?> type) {
    assertEquals(ReturnKind.STAGE, kindOf(type));
  }

  @ParameterizedTest
  @ValueSource(classes = {Object.class, Future.class})
  void perhaps_stages(Class<?> type) {
    assertEquals(ReturnKind.PERHAPS_STAGE, kindOf(type));
  }

  @ParameterizedTest
  @ValueSource(classes = {ListenableFuture.class, SettableFuture.class})
  void futures_that_take_listeners(Class<?> type) {
    assertEquals(ReturnKind.LISTENABLE_FUTURE, kindOf(type));
  }

  @ParameterizedTest
  @ValueSource(classes = {Publisher.class, Mono.class, Flux.class, Flow.Publisher.class})
  void publishers(Class<?> type) {
    assertEquals(ReturnKind.PUBLISHER, kindOf(type));
  }

  /** Whoever declares a ConnectableFlux has to get one, and we cannot make one. */
  @ParameterizedTest
  @ValueSource(
      classes = {void.class, int.class, String.class, FutureTask.class, ConnectableFlux.class})
  void values(Class<?> type) {
    assertEquals(ReturnKind.VALUE, kindOf(type));
  }

  @Test
  void subscribers_can_be_given_any_exception() throws UnfitException {
    MethodShape method = Shapes.returning(Mono.class.getName());
    OnReject connect = new OnReject.ThrowNamed(ConnectException.class.getName());
    assertInstanceOf(ConnectException.class, Rejecting.reject(connect, method).thrown);
  }

  @ParameterizedTest
  @CsvSource({"reactor.core.publisher.Mono", "org.reactivestreams.Publisher"})
  void subscribers_cannot_be_given_a_value(String type) {
    assertEquals(
        "return: cannot be given to the subscribers of a publisher",
        Rejecting.reason(new OnReject.ReturnValue(null), Shapes.returning(type)));
  }

  private static ReturnKind kindOf(Class<?> type) {
    return ReturnKind.of(type.getName(), new LoadedTypes());
  }
}
