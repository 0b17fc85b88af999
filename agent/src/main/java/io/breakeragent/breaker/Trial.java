package io.breakeragent.breaker;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The permit of one trial call. It ends once: by the call's outcome or by the trial time-out,
 * whichever comes first.
 */
final class Trial implements IssuedPermit {

  final HalfOpen phase;
  private final long start;
  private final AtomicBoolean over = new AtomicBoolean();

  Trial(HalfOpen phase, long start) {
    this.phase = phase;
    this.start = start;
  }

  @Override
  public boolean settle(long now, boolean slow, @Nullable Failure failure) {
    return end()
        && phase.ended(now, failure != null, slow, failure == null ? null : failure.summary());
  }

  @Override
  public boolean giveBack() {
    return end() && phase.givenBack(this);
  }

  /** Takes the one end that a trial has; false if it has ended before. */
  boolean end() {
    return over.compareAndSet(false, true);
  }

  /** Nanoseconds since it was admitted. */
  long age(long now) {
    return now - start;
  }
}
