package io.breakeragent.breaker;

import java.util.concurrent.ThreadLocalRandom;

/** Where the jitter comes from. */
interface RandomSource {

  RandomSource THREAD_LOCAL =
      new RandomSource() {
        @Override
        public double next() {
          return ThreadLocalRandom.current().nextDouble();
        }
      };

  /** From 0 to below 1. */
  double next();
}
