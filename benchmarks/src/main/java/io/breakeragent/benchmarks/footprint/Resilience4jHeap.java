package io.breakeragent.benchmarks.footprint;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM with many breakers of resilience4j, all of one configuration, which prints its live heap.
 *
 * <p>{@code Resilience4jHeap breakers seconds}
 */
final class Resilience4jHeap {

  private Resilience4jHeap() {}

  public static void main(String[] arguments) throws InterruptedException {
    CircuitBreakerConfig config =
        CircuitBreakerConfig.custom().slidingWindow(30, 10, SlidingWindowType.TIME_BASED).build();
    List<CircuitBreaker> breakers = new ArrayList<>();
    for (int number = 0; number < Integer.parseInt(arguments[0]); number++) {
      breakers.add(CircuitBreaker.of("fleet-" + number, config));
    }
    Runnable callAll = () -> breakers.forEach(breaker -> breaker.executeRunnable(() -> {}));
    LiveHeap.printInUse(List.of(callAll), Integer.parseInt(arguments[1]));
  }
}
