package io.breakeragent.breaker;

import io.breakeragent.clock.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands until it is told to go on. Starts anywhere, below 0 too. Thread-safe. */
public final class FakeTicker implements Ticker {

  private final AtomicLong now;

  public FakeTicker() {
    this(Seed.random().nextLong());
  }

  public FakeTicker(long start) {
    now = new AtomicLong(start);
  }

  @Override
  public long read() {
    return now.get();
  }

  public void advance(Duration duration) {
    advance(duration.toNanos());
  }

  public void advance(long nanos) {
    now.addAndGet(nanos);
  }
}
