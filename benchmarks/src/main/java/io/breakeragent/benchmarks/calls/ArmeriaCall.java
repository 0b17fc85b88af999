package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import com.linecorp.armeria.client.circuitbreaker.CircuitBreaker;
import com.linecorp.armeria.client.circuitbreaker.CircuitState;
import com.linecorp.armeria.client.circuitbreaker.FailFastException;
import java.time.Duration;
import java.util.OptionalLong;

/** Armeria's breaker, by the non-blocking API that its manual shows. It has no slow calls. */
final class ArmeriaCall implements Guarded {

  private final Warehouse warehouse = new Warehouse();
  private final CircuitBreaker breaker =
      CircuitBreaker.builder("warehouse")
          .failureRateThreshold(Common.FAILURE_PERCENT / 100.0)
          .minimumRequestThreshold(Common.MINIMUM_CALLS)
          .counterSlidingWindow(Duration.ofSeconds(Common.WINDOW_SECONDS))
          .circuitOpenWindow(Duration.ofHours(Common.OPEN_HOURS))
          .build();

  @Override
  public String shelf(int item) {
    if (!breaker.tryRequest()) {
      throw new FailFastException(breaker);
    }
    try {
      String shelf = warehouse.shelf(item);
      breaker.onSuccess();
      return shelf;
    } catch (RuntimeException e) {
      breaker.onFailure();
      throw e;
    }
  }

  @Override
  public boolean isOpen() {
    return breaker.circuitState() == CircuitState.OPEN;
  }

  @Override
  public OptionalLong counted() {
    return OptionalLong.empty();
  }
}
