package io.breakeragent.breaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The last few failures. Thread-safe, lock-free. */
final class FailureLog {

  static final int SIZE = 10;

  private final AtomicLong next = new AtomicLong();
  private final AtomicReferenceArray<@Nullable Failure> ring = new AtomicReferenceArray<>(SIZE);

  void add(Failure failure) {
    ring.set((int) (next.getAndIncrement() % SIZE), failure);
  }

  /** Newest first; a copy that nobody can change. */
  List<Failure> newestFirst() {
    List<Failure> failures = new ArrayList<>(SIZE);
    long end = next.get();
    for (long i = end - 1; i >= Math.max(0, end - SIZE); i--) {
      Failure failure = ring.get((int) (i % SIZE));
      if (failure != null) {
        failures.add(failure);
      }
    }
    return Collections.unmodifiableList(failures);
  }
}
