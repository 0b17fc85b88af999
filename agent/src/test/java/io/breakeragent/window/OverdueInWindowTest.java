package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C3: overdue calls count beside those that ended; windows against plain lists. */
@ExtendWith(Seed.class)
class OverdueInWindowTest {

  private static final int STEPS = 2_000;
  private static final long SLICE = 1_000;
  private static final long SPAN = TimeTally.SLICES * SLICE;

  private record Ended(long slice, boolean failed, boolean slow) {}

  /** So many calls, just so. */
  private static final class Hung implements Overdue {
    private int calls;

    @Override
    public int count(long now) {
      return calls;
    }

    @Override
    public boolean wasSeen() {
      return true;
    }
  }

  private final RandomGenerator random = Seed.random();
  private final JudgeLog log = new JudgeLog();
  private final Hung hung = new Hung();
  private final List<Ended> ended = new ArrayList<>();

  /** Among the last N calls they are the newest of all. B-09. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 20, WindowSize.Calls.MAX_CALLS})
  void they_are_the_newest_of_the_last_calls(int size) {
    Window window = Window.of(new WindowSize.Calls(size), hung, random.nextLong());
    for (int step = 0; step < STEPS; step++) {
      hung.calls = random.nextInt(2) * random.nextInt(2 * Math.min(size, 20));
      end(window, random.nextLong(), 0);
      int room = Math.max(0, size - hung.calls);
      WindowCounts expected =
          counts(ended.subList(Math.max(0, ended.size() - room), ended.size()), size);
      assertEquals(expected, log.last, "judged at step " + step);
      assertEquals(expected, window.read(random.nextLong()), "read at step " + step);
    }
  }

  @RepeatedTest(20)
  void they_add_to_the_calls_of_the_last_time() {
    long origin = random.nextLong();
    long age = 0;
    Window window = Window.of(new WindowSize.Time(SPAN), hung, origin);
    for (int step = 0; step < STEPS; step++) {
      // Seldom so long that all have left.
      age += random.nextLong(SLICE) * (random.nextInt(50) == 0 ? 60 : 1);
      hung.calls = random.nextInt(2) * random.nextInt(10);
      long now = age / SLICE;
      end(window, origin + age, now);
      assertEquals(live(now), log.last, "judged at step " + step);
      long later = random.nextLong(2 * SPAN);
      assertEquals(
          live((age + later) / SLICE), window.read(origin + age + later), "read at step " + step);
    }
  }

  private WindowCounts live(long now) {
    Predicate<Ended> isLive = call -> now - call.slice < TimeTally.SLICES;
    return counts(ended.stream().filter(isLive).toList(), Integer.MAX_VALUE);
  }

  private WindowCounts counts(List<Ended> live, int size) {
    int failed = (int) live.stream().filter(Ended::failed).count();
    int slow = (int) live.stream().filter(Ended::slow).count();
    int newest = Math.min(hung.calls, size);
    return new WindowCounts(live.size() + newest, failed, slow + newest, newest);
  }

  private void end(Window window, long now, long slice) {
    Ended call = new Ended(slice, random.nextInt(3) == 0, random.nextInt(4) == 0);
    ended.add(call);
    window.record(now, call.failed, call.slow, log);
  }
}
