package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerBuilder;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import java.time.Duration;
import java.util.OptionalLong;

/** Failsafe, by the executor that its manual makes once for a policy. It has no slow calls. */
final class FailsafeCall implements Guarded {

  private final Warehouse warehouse = new Warehouse();
  private final CircuitBreaker<String> breaker;
  private final FailsafeExecutor<String> executor;

  private FailsafeCall(CircuitBreakerBuilder<String> window) {
    breaker = window.withDelay(Duration.ofHours(Common.OPEN_HOURS)).build();
    executor = Failsafe.with(breaker);
  }

  static Guarded count() {
    int failures = Common.WINDOW_CALLS * Common.FAILURE_PERCENT / 100;
    return new FailsafeCall(
        CircuitBreaker.<String>builder().withFailureThreshold(failures, Common.WINDOW_CALLS));
  }

  static Guarded time() {
    return new FailsafeCall(
        CircuitBreaker.<String>builder()
            .withFailureRateThreshold(
                Common.FAILURE_PERCENT,
                Common.MINIMUM_CALLS,
                Duration.ofSeconds(Common.WINDOW_SECONDS)));
  }

  @Override
  public String shelf(int item) {
    return executor.get(() -> warehouse.shelf(item));
  }

  @Override
  public boolean isOpen() {
    return breaker.isOpen();
  }

  @Override
  public OptionalLong counted() {
    return OptionalLong.of(breaker.getExecutionCount());
  }
}
