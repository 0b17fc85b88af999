package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.OptionalLong;

/** resilience4j, by {@code executeSupplier} as its manual shows it. */
final class Resilience4jCall implements Guarded {

  private final Warehouse warehouse = new Warehouse();
  private final CircuitBreaker breaker;

  private Resilience4jCall(CircuitBreakerConfig config) {
    breaker = CircuitBreaker.of("warehouse", config);
  }

  static Guarded count(SlidingWindowSynchronizationStrategy strategy) {
    return new Resilience4jCall(config(SlidingWindowType.COUNT_BASED, strategy).build());
  }

  static Guarded time(SlidingWindowSynchronizationStrategy strategy) {
    return new Resilience4jCall(config(SlidingWindowType.TIME_BASED, strategy).build());
  }

  /** Refuses without a stack trace. */
  static Guarded stackless() {
    return new Resilience4jCall(
        config(SlidingWindowType.COUNT_BASED, SlidingWindowSynchronizationStrategy.SYNCHRONIZED)
            .writableStackTraceEnabled(false)
            .build());
  }

  @Override
  public String shelf(int item) {
    return breaker.executeSupplier(() -> warehouse.shelf(item));
  }

  @Override
  public boolean isOpen() {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }

  @Override
  public OptionalLong counted() {
    CircuitBreaker.Metrics metrics = breaker.getMetrics();
    return OptionalLong.of(
        isOpen() ? metrics.getNumberOfNotPermittedCalls() : metrics.getNumberOfBufferedCalls());
  }

  private static CircuitBreakerConfig.Builder config(
      SlidingWindowType type, SlidingWindowSynchronizationStrategy strategy) {
    return CircuitBreakerConfig.custom()
        .slidingWindow(
            type == SlidingWindowType.COUNT_BASED ? Common.WINDOW_CALLS : Common.WINDOW_SECONDS,
            Common.MINIMUM_CALLS,
            type,
            strategy)
        .failureRateThreshold(Common.FAILURE_PERCENT)
        .slowCallRateThreshold(Common.FAILURE_PERCENT)
        .slowCallDurationThreshold(Duration.ofSeconds(Common.SLOW_SECONDS))
        .waitDurationInOpenState(Duration.ofHours(Common.OPEN_HOURS));
  }
}
