package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** C12: reading any value never changes anything. */
@ExtendWith(Seed.class)
class ReadingTest {

  private static final int STEPS = 5_000;

  /** C12, B-13: the same story, told with and without somebody who looks on after every word. */
  @Test
  void a_reader_after_every_step_changes_nothing() {
    assertEquals(story(rig -> {}), story(ReadingTest::readAll));
  }

  /** C12, B-14: the same, with a poller that never pauses. */
  @Test
  void a_reader_in_another_thread_changes_nothing() throws Exception {
    List<String> unwatched = story(rig -> {});
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(1);
    Rig rig = rig();
    Thread poller =
        new Thread(
            () -> {
              while (!done.get()) {
                readAll(rig);
                reading.countDown();
              }
            });
    poller.start();
    reading.await();
    List<String> watched = tell(rig, r -> {});
    done.set(true);
    poller.join();
    assertEquals(unwatched, watched);
  }

  private interface Reader {
    void read(Rig rig);
  }

  private static List<String> story(Reader reader) {
    return tell(rig(), reader);
  }

  private static Rig rig() {
    TestSettings settings =
        TestSettings.defaults()
            .andInARow(4)
            .slowRate(60, Duration.ofSeconds(1))
            .lastTime(Duration.ofSeconds(5))
            .growth(2, Duration.ofMinutes(1))
            .jitter(20)
            .trials(3);
    RandomGenerator jitter = Seed.random();
    return new Rig(settings, new FakeTicker(), jitter::nextDouble);
  }

  private static List<String> tell(Rig rig, Reader reader) {
    RandomGenerator random = Seed.random();
    List<Call> running = new ArrayList<>();
    List<String> story = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          Call call = rig.ask();
          if (call != null) {
            running.add(call);
          }
        }
        case 2, 3 -> endOne(rig, running, random);
        default -> rig.waitAndTick(Duration.ofMillis(random.nextInt(2_000)));
      }
      reader.read(rig);
      story.add(
          rig.breaker.state() + " " + rig.breaker.window() + " " + rig.breaker.retryAfterMillis());
    }
    story.add(rig.breaker.totals().toString());
    story.addAll(rig.transitions);
    story.addAll(rig.reasons);
    return story;
  }

  private static void endOne(Rig rig, List<Call> running, RandomGenerator random) {
    if (running.isEmpty()) {
      return;
    }
    Call call = running.remove(random.nextInt(running.size()));
    switch (random.nextInt(8)) {
      case 0 -> rig.ignore(call);
      case 1, 2, 3 -> rig.end(call, new Exception("step"));
      default -> rig.end(call, null);
    }
  }

  private static void readAll(Rig rig) {
    Breaker breaker = rig.breaker;
    breaker.state();
    breaker.window();
    breaker.consecutiveFailures();
    breaker.inFlightCalls();
    breaker.overdueCalls();
    breaker.failureRatePercent();
    breaker.slowCallRatePercent();
    breaker.totals();
    breaker.secondsInState();
    breaker.retryAfterMillis();
    breaker.lastOpenReason();
    breaker.recentFailures();
    breaker.settings();
    breaker.name();
  }
}
