package io.breakeragent.breaker;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** The seed of all that is random in a test; said when a test fails, set by -Dtest.seed=... */
public final class Seed implements TestWatcher {

  private static final long VALUE = Long.getLong("test.seed", System.nanoTime());

  /** The same numbers for every test of one run. */
  public static RandomGenerator random() {
    return random(0);
  }

  /** Other numbers for every thread of a test. */
  public static RandomGenerator random(int thread) {
    return new Random(VALUE + thread);
  }

  @Override
  public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
    System.err.println(context.getDisplayName() + " failed with -Dtest.seed=" + VALUE);
  }
}
