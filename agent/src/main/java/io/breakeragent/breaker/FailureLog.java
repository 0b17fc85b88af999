package io.breakeragent.breaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The last few failures. Thread-safe, lock-free; takes no memory before the first. */
final class FailureLog {

  static final int SIZE = 10;

  private final AtomicReference<List<Failure>> newestFirst = new AtomicReference<>(List.of());

  void add(Failure failure) {
    List<Failure> before;
    List<Failure> after;
    do {
      before = newestFirst();
      after = new ArrayList<>(SIZE);
      after.add(failure);
      after.addAll(before.subList(0, Math.min(before.size(), SIZE - 1)));
    } while (!newestFirst.compareAndSet(before, Collections.unmodifiableList(after)));
  }

  /** Newest first; nobody can change it. */
  List<Failure> newestFirst() {
    return Objects.requireNonNull(newestFirst.get());
  }
}
