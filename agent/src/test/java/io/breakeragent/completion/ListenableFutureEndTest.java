package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** C11: Guava's futures, and all of their shape. */
class ListenableFutureEndTest {

  /** As a library has it that relocates its Guava, and fails to wait for the end. */
  public static final class Hasty extends FutureTask<String> {

    Hasty() {
      super(() -> "stock");
    }

    public void addListener(Runnable listener, Executor executor) {
      executor.execute(listener);
    }
  }

  private final EndLog log = new EndLog();
  private final SettableFuture<String> future = SettableFuture.create();

  @Test
  void the_call_ends_when_the_future_does() {
    follow(future);
    assertEquals(List.of(), log.told);
    future.set("stock");
    assertEquals(List.of("result stock"), log.told);
  }

  @Test
  void a_future_that_has_ended_already_ends_the_call_at_once() {
    follow(Futures.immediateFuture("stock"));
    follow(Futures.immediateVoidFuture());
    follow(Futures.immediateFailedFuture(new ConnectException()));
    assertEquals(List.of("result stock", "result null", "thrown ConnectException"), log.told);
  }

  @Test
  void a_failure_is_told_without_its_wrapping() {
    ListenableFuture<String> dependent =
        Futures.transform(future, value -> value, MoreExecutors.directExecutor());
    follow(dependent);
    future.setException(new ConnectException());
    assertEquals(List.of("thrown ConnectException"), log.told);
  }

  /** B-12. */
  @Test
  void a_cancellation_is_told_as_one() {
    follow(future);
    future.cancel(false);
    assertEquals(List.of("thrown CancellationException"), log.told);
  }

  /** Guava's get() of a future that is done asks for it nevertheless. */
  @Test
  void an_interrupted_thread_learns_the_value_and_stays_interrupted() {
    follow(future);
    Thread.currentThread().interrupt();
    future.set("stock");
    assertTrue(Thread.interrupted());
    assertEquals(List.of("result stock"), log.told);
  }

  @Test
  void a_future_that_takes_no_listeners_is_lost() {
    follow(new CompletableFuture<>());
    assertEquals(List.of("lost IllegalStateException"), log.told);
  }

  @Test
  void a_listener_is_known_by_its_shape_and_one_called_too_early_is_lost() {
    Hasty done = new Hasty();
    done.run();
    follow(done);
    follow(new Hasty());
    assertEquals(List.of("result stock", "lost IllegalStateException"), log.told);
  }

  private void follow(Future<?> followed) {
    ListenableFutureEnd.follow(followed, log, EndLog.PERMIT, EndLog.START);
  }
}
