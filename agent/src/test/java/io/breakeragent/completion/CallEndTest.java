package io.breakeragent.completion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallEndTest {

  private final EndLog log = new EndLog();

  @Test
  void the_first_end_is_told_and_no_other() {
    CallEnd end = log.end();
    end.end(null, new ConnectException());
    end.end("fine", null);
    end.lose(new IllegalStateException());
    assertEquals(List.of("thrown ConnectException"), log.told);
  }

  @Test
  void what_is_lost_is_not_found_again() {
    CallEnd end = log.end();
    end.lose(new IllegalStateException());
    end.end("fine", null);
    assertEquals(List.of("lost IllegalStateException"), log.told);
  }

  /** C14. */
  @Test
  void a_fault_of_the_listener_stays_with_us() {
    EndListener faulty =
        new EndListener() {
          @Override
          public void onEnd(
              Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
            throw new IllegalStateException("a bug");
          }

          @Override
          public void onLost(Object permit, long start, Throwable fault) {
            throw new IllegalStateException("another");
          }
        };
    assertDoesNotThrow(() -> new CallEnd(faulty, EndLog.PERMIT, 0).end("fine", null));
    assertDoesNotThrow(() -> new CallEnd(faulty, EndLog.PERMIT, 0).lose(new Error()));
  }
}
