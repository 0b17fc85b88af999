package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** C11: stages. */
class StageEndTest {

  private final EndLog log = new EndLog();
  private final CompletableFuture<String> future = new CompletableFuture<>();

  @Test
  void the_value_is_told_when_there_is_one() {
    follow(future);
    assertEquals(List.of(), log.told);
    future.complete("stock");
    assertEquals(List.of("result stock"), log.told);
  }

  @Test
  void a_failure_is_told_without_its_wrapping() {
    follow(future.thenApply(value -> value));
    future.completeExceptionally(new ConnectException());
    assertEquals(List.of("thrown ConnectException"), log.told);
  }

  @Test
  void a_stage_that_cannot_be_followed_is_lost() {
    follow(
        new CompletableFuture<String>() {
          @Override
          public CompletableFuture<String> whenComplete(
              BiConsumer<? super String, ? super Throwable> action) {
            throw new UnsupportedOperationException();
          }
        });
    assertEquals(List.of("lost UnsupportedOperationException"), log.told);
  }

  private void follow(CompletionStage<?> stage) {
    StageEnd.follow(stage, log, EndLog.PERMIT, EndLog.START);
  }
}
