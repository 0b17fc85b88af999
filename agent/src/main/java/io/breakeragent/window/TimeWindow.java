package io.breakeragent.window;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the last so many seconds, in a ring of buckets. A call leaves the window when its
 * bucket does: up to a 32nd of the span before it is of full age, never after.
 */
final class TimeWindow implements Window {

  static final int BUCKETS = 32;

  private final long origin;
  private final long bucketNanos;
  private final AtomicReferenceArray<@Nullable Bucket> ring = new AtomicReferenceArray<>(BUCKETS);

  TimeWindow(long nanos, long now) {
    origin = now;
    bucketNanos = (nanos - 1) / BUCKETS + 1;
  }

  @Override
  public void record(long now, boolean failed, boolean slow, Judge judge) {
    Bucket bucket = bucketOf(epoch(now));
    if (bucket != null) {
      bucket.add(failed, slow);
      sum(now, judge);
    }
  }

  @Override
  public WindowCounts read(long now) {
    Reading reading = new Reading();
    sum(now, reading);
    return reading.counts;
  }

  /** The bucket of that epoch, or null when the ring has gone past it. */
  private @Nullable Bucket bucketOf(long epoch) {
    int index = (int) (epoch % BUCKETS);
    while (true) {
      Bucket found = ring.get(index);
      if (found != null && found.epoch >= epoch) {
        return found.epoch == epoch ? found : null;
      }
      Bucket fresh = new Bucket(epoch);
      if (ring.compareAndSet(index, found, fresh)) {
        return fresh;
      }
    }
  }

  private void sum(long now, Judge judge) {
    long oldest = epoch(now) - BUCKETS + 1;
    long calls = 0;
    long failed = 0;
    long slow = 0;
    for (int i = 0; i < BUCKETS; i++) {
      Bucket bucket = ring.get(i);
      if (bucket != null && bucket.epoch >= oldest) {
        failed += bucket.failed();
        slow += bucket.slow();
        calls += bucket.calls();
      }
    }
    judge.judge(now, toInt(calls), toInt(failed), toInt(slow));
  }

  /** Another thread may have read the clock just before the window began: epoch 0, not -1. */
  private long epoch(long now) {
    return Math.max(0, now - origin) / bucketNanos;
  }

  private static int toInt(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }

  private static final class Reading implements Judge {

    private WindowCounts counts = WindowCounts.EMPTY;

    @Override
    public void judge(long now, int calls, int failed, int slow) {
      counts = new WindowCounts(calls, failed, slow);
    }
  }
}
