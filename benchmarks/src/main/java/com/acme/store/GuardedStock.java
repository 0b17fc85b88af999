package com.acme.store;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;

/** A stock behind a resilience4j breaker, set up like the one in {@code outage.yaml}. */
final class GuardedStock implements Stock {
  private final Stock stock;
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "stock",
          CircuitBreakerConfig.custom()
              .slidingWindow(5, 10, SlidingWindowType.TIME_BASED)
              .failureRateThreshold(50)
              .slowCallRateThreshold(50)
              .slowCallDurationThreshold(Duration.ofSeconds(1))
              .waitDurationInOpenState(Duration.ofSeconds(5))
              .permittedNumberOfCallsInHalfOpenState(1)
              .build());

  GuardedStock(Stock stock) {
    this.stock = stock;
  }

  @Override
  public int pieces() throws Exception {
    return breaker.executeCallable(stock::pieces);
  }
}
