package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * SmallRye Fault Tolerance, by the guard of its standalone API. Its window is a number of calls,
 * and is judged when full; it has no slow calls.
 */
final class SmallRyeCall implements Guarded {

  private static final String NAME = "warehouse";

  private final Warehouse warehouse = new Warehouse();
  private final TypedGuard<String> guard =
      TypedGuard.create(String.class)
          .withCircuitBreaker()
          .name(NAME)
          .requestVolumeThreshold(Common.WINDOW_CALLS)
          .failureRatio(Common.FAILURE_PERCENT / 100.0)
          .delay(Common.OPEN_HOURS, ChronoUnit.HOURS)
          .done()
          .build();

  @Override
  public String shelf(int item) {
    return guard.get(() -> warehouse.shelf(item));
  }

  @Override
  public boolean isOpen() {
    return CircuitBreakerMaintenance.get().currentState(NAME) == CircuitBreakerState.OPEN;
  }

  @Override
  public OptionalLong counted() {
    return OptionalLong.empty();
  }
}
