package io.breakeragent.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.Crowd;
import org.junit.jupiter.api.Test;

class StripedCounterTest {

  @Test
  void before_the_first_count_it_is_zero() {
    assertEquals(0, new StripedCounter().sum());
  }

  @Test
  void threads_that_share_a_stripe_lose_no_count() throws Exception {
    int threads = 4 * Stripes.COUNT;
    int counts = 500_000;
    StripedCounter counter = new StripedCounter();
    try (Crowd crowd = new Crowd(threads)) {
      crowd.run(
          thread -> {
            for (int i = 0; i < counts; i++) {
              counter.increment();
            }
          });
    }
    assertEquals((long) threads * counts, counter.sum());
  }
}
