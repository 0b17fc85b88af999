package io.breakeragent.breaker;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * The current phase, and the one compare-and-set that replaces it. Whoever wins it speaks; the
 * loser is silent and changes nothing. Thread-safe.
 */
final class Machine {

  private final Breaker breaker;
  private final WaitGrowth waits;
  private final TransitionListener listener;
  private final LongAdder opened;
  private final AtomicReference<Phase> phase;

  Machine(
      Breaker breaker,
      RandomSource random,
      TransitionListener listener,
      LongAdder opened,
      long now) {
    this.breaker = breaker;
    this.listener = listener;
    this.opened = opened;
    waits = new WaitGrowth(breaker.settings().openWait(), random);
    phase = new AtomicReference<>(new Closed(this, now, null));
  }

  String name() {
    return breaker.name();
  }

  BreakerSettings settings() {
    return breaker.settings();
  }

  WaitGrowth waits() {
    return waits;
  }

  Phase current() {
    return Objects.requireNonNull(phase.get());
  }

  /** The answer of the phase that is current at that moment. */
  Admission admit(long now) {
    while (true) {
      Admission admission = current().admit(now);
      if (admission != null) {
        return admission;
      }
    }
  }

  /** Replaces a phase by the next, unless somebody else already has. */
  boolean move(Phase from, Phase to, String reason) {
    if (!phase.compareAndSet(from, to)) {
      return false;
    }
    if (to instanceof Open) {
      opened.increment();
    }
    if (from.state() != to.state()) {
      tell(from.state(), to.state(), reason);
    }
    return true;
  }

  private void tell(State from, State to, String reason) {
    try {
      listener.onTransition(breaker, from, to, reason);
    } catch (Throwable fault) {
      // The transition has happened, and the call that it happened on must not pay for a listener.
    }
  }
}
