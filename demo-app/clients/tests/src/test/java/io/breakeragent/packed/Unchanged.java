package io.breakeragent.packed;

import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds for a value that has been the same for a while. Used once, by one thread. */
final class Unchanged<T> implements Predicate<T> {

  /** More than a client needs to tidy up what it has tried during a fault. */
  private static final long WHILE_NANOS = Duration.ofMillis(400).toNanos();

  private @Nullable T last;
  private long since;

  @Override
  public boolean test(T value) {
    long now = System.nanoTime();
    if (!value.equals(last)) {
      last = value;
      since = now;
    }
    return now - since >= WHILE_NANOS;
  }
}
