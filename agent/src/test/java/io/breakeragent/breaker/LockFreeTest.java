package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** B-10: the window is no place where threads queue up; how fast it is, the benchmarks say. */
@ExtendWith(Seed.class)
class LockFreeTest {

  private static final int THREADS = 64;
  private static final ThreadMXBean MANAGED = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sixty_four_threads_count_without_ever_waiting_for_each_other(boolean byNumber)
      throws Exception {
    TestSettings settings = TestSettings.noRules();
    Rig rig = new Rig(byNumber ? settings.lastCalls(100) : settings);
    long fewest = Long.MAX_VALUE;
    try (Crowd crowd = new Crowd(THREADS)) {
      // The JVM has locks of its own, as for loading a class; it does not take them every time.
      for (int round = 0; round < 5 && fewest > 0; round++) {
        AtomicLong waits = new AtomicLong();
        crowd.run(
            thread -> {
              long before = waits();
              calls(rig);
              waits.addAndGet(waits() - before);
            });
        fewest = Math.min(fewest, waits.get());
      }
    }
    assertEquals(0, fewest);
  }

  private static void calls(Rig rig) {
    for (int i = 0; i < 500; i++) {
      rig.succeed(3);
      rig.fail();
      rig.breaker.window();
      rig.breaker.tick();
    }
  }

  /** How often the thread has blocked or waited so far. */
  private static long waits() {
    ThreadInfo self = MANAGED.getThreadInfo(Thread.currentThread().getId());
    return self.getBlockedCount() + self.getWaitedCount();
  }
}
