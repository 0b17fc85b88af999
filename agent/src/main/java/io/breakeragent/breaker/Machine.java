package io.breakeragent.breaker;

import io.breakeragent.clock.Clocks;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * The current phase, and the one compare-and-set that replaces it. Whoever wins it speaks; the
 * loser is silent and changes nothing. Thread-safe.
 */
final class Machine {

  private static final AtomicReferenceFieldUpdater<Machine, Phase> PHASE =
      AtomicReferenceFieldUpdater.newUpdater(Machine.class, Phase.class, "phase");

  private final Breaker breaker;
  private final Clocks clocks;
  private final WaitGrowth waits;
  private final TransitionListener listener;
  private final Counters counters;
  private final Seats seats;
  private volatile Phase phase;

  Machine(
      Breaker breaker,
      Clocks clocks,
      Seats seats,
      RandomSource random,
      TransitionListener listener,
      Counters counters) {
    this.breaker = breaker;
    this.clocks = clocks;
    this.seats = seats;
    this.listener = listener;
    this.counters = counters;
    waits = new WaitGrowth(breaker.settings().openWait(), random);
    phase = new Closed(this, null);
  }

  String name() {
    return breaker.name();
  }

  BreakerSettings settings() {
    return breaker.settings();
  }

  Clocks clocks() {
    return clocks;
  }

  Seats seats() {
    return seats;
  }

  WaitGrowth waits() {
    return waits;
  }

  Phase current() {
    return phase;
  }

  /** The answer of the phase that is current at that moment. */
  Admission admit(long start, boolean seated) {
    while (true) {
      Admission admission = phase.admit(start, seated);
      if (admission != null) {
        return admission;
      }
    }
  }

  /** A call with that permit has an outcome. */
  Settled settle(Permit permit, long start, long end, boolean slow, @Nullable Failure failure) {
    Phase now = phase;
    // Nearly always; and this way round, the processor need not wait for the permit to go on.
    return permit == now.seated()
        ? now.settle(end, slow, failure)
        : permit.settle(start, end, slow, failure);
  }

  /** Whether time alone will bring about a transition. */
  boolean isWaiting() {
    Phase now = current();
    return now instanceof Open || (now instanceof HalfOpen && now.inFlight() > 0);
  }

  /** Does what is due; returns whether calls were seen to run. */
  boolean tick() {
    Phase now = current();
    now.tick();
    boolean running = now.wasRunning();
    for (Phase over : now.past.phases()) {
      boolean overRunning = over.wasRunning();
      running |= overRunning;
      if (over.isForgettable(overRunning)) {
        now.past = now.past.without(over);
      }
    }
    return running;
  }

  /** A call was seen to run: there is something to do at the next tick. */
  void touch() {
    breaker.touch();
  }

  /** Ends a wait that is over, even if the ticking thread is dead and its clocks stand still. */
  void look() {
    if (phase instanceof Open open) {
      open.tick();
    }
  }

  /** Replaces a phase by the next, unless somebody else already has. */
  boolean move(Phase from, Phase to, String reason) {
    to.past = from.past.plus(from);
    if (!PHASE.compareAndSet(this, from, to)) {
      return false;
    }
    if (to instanceof Open) {
      counters.increment(Counters.OPENED);
    }
    if (from.state() != to.state()) {
      tell(from.state(), to.state(), reason);
    }
    return true;
  }

  /** Calls running now, in whatever phase they began. */
  int inFlight() {
    Phase now = current();
    int calls = now.inFlight();
    for (Phase over : now.past.phases()) {
      calls += over.inFlight();
    }
    return calls;
  }

  /** The successes that phases have counted. */
  long successes() {
    Phase now = current();
    long successes = now.past.successes() + now.successes();
    for (Phase over : now.past.phases()) {
      successes += over.successes();
    }
    return successes;
  }

  /** Those of them that have run past the slow limit. */
  int overdue() {
    Phase now = current();
    int calls = now.overdue();
    for (Phase over : now.past.phases()) {
      calls += over.overdue();
    }
    return calls;
  }

  private void tell(State from, State to, String reason) {
    try {
      listener.onTransition(breaker, from, to, reason);
    } catch (Throwable fault) {
      // The transition has happened, and the call that it happened on must not pay for a listener.
    }
  }
}
