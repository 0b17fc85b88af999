package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.Lockstep;
import io.breakeragent.breaker.Seed;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two threads do random things to a window. Whatever both read must be explained by one order of
 * all they did, in which each thread's own come in their order.
 */
@ExtendWith(Seed.class)
class LinearizableWindowTest {

  private static final long MOMENT = Duration.ofSeconds(2).toNanos();
  private static final int WINDOWS = 100;
  private static final int STEPS = 3;

  private final RandomGenerator random = Seed.random();

  /** B-09. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_last_calls_are_read_as_they_were_at_one_moment(int size) throws Exception {
    check(size, () -> Counted.lastCalls(size));
  }

  @Test
  void the_calls_of_one_slice_are_read_as_they_were_at_one_moment() throws Exception {
    check(Integer.MAX_VALUE, Counted::lastTime);
  }

  private void check(int size, Supplier<Counted> empty) throws Exception {
    long begin = System.nanoTime();
    try (Lockstep lockstep = new Lockstep(2)) {
      while (System.nanoTime() - begin < MOMENT) {
        List<Does> program = List.of(steps(), steps());
        Set<String> possible = Orders.outcomes(program.get(0), program.get(1), size);
        Counted[] windows = new Counted[WINDOWS];
        String[][] read = new String[WINDOWS][2];
        for (int i = 0; i < WINDOWS; i++) {
          windows[i] = empty.get();
        }
        lockstep.run(WINDOWS, (thread, i) -> read[i][thread] = program.get(thread).to(windows[i]));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < WINDOWS; i++) {
          seen.add(read[i][0] + "|" + read[i][1] + "|" + windows[i].read(0));
        }
        seen.removeAll(possible);
        assertTrue(seen.isEmpty(), () -> program + " led to " + seen + ", not " + possible);
      }
    }
  }

  private Does steps() {
    Act[] acts = Act.values();
    return new Does(
        IntStream.range(0, STEPS).mapToObj(step -> acts[random.nextInt(acts.length)]).toList());
  }
}
