package io.breakeragent.breaker;

import io.breakeragent.window.InFlight;
import io.breakeragent.window.Overdue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A phase in which every call passes. A call that its thread sits in is known by its seat, and
 * costs nothing here; one that goes on by itself is counted in and out, by the slice of its start.
 */
abstract sealed class Passing extends Phase implements Overdue permits Closed, Disabled {

  private final Pass seated = new Pass(this, true);
  private final Pass standing = new Pass(this, false);
  private final long limit;
  private final long began;
  private final AtomicReference<@Nullable InFlight> inFlight = new AtomicReference<>();

  // What was seen on the way to this tick; belongs to the ticking thread.
  private boolean runningSeen;
  private boolean seatedOverdueSeen;
  private volatile boolean overdueSeen;

  Passing(Machine machine, @Nullable Opening lastOpening) {
    super(machine, lastOpening);
    limit = machine.settings().opening().slowCallDurationThreshold();
    began = callTime();
  }

  @Override
  final Permit seated() {
    return seated;
  }

  @Override
  final @Nullable Admission admit(long start, boolean seat) {
    if (seat) {
      return seated;
    }
    Permit permit = standing(start);
    if (isOver()) {
      left(start);
      return null;
    }
    return permit;
  }

  /** The call is counted as running from here on, until it has {@link #left}. */
  final Permit standing(long start) {
    counted().enter(start);
    return standing;
  }

  final void left(long start) {
    counted().leave(start);
  }

  final void seeRunning(long start) {
    runningSeen = true;
    seatedOverdueSeen |= callTime() - start >= limit;
    machine.touch();
  }

  @Override
  void tick() {
    InFlight calls = inFlight.get();
    overdueSeen = seatedOverdueSeen || (calls != null && calls.overdue(callTime()) > 0);
    seatedOverdueSeen = false;
  }

  @Override
  final boolean wasRunning() {
    InFlight calls = inFlight.get();
    boolean seen = runningSeen || (calls != null && calls.count() > 0);
    runningSeen = false;
    return seen;
  }

  @Override
  public final boolean wasSeen() {
    return overdueSeen;
  }

  @Override
  public final int count(long now) {
    InFlight calls = inFlight.get();
    return (calls == null ? 0 : calls.overdue(now)) + machine.seats().count(seated, now - limit);
  }

  @Override
  final int inFlight() {
    InFlight calls = inFlight.get();
    return (calls == null ? 0 : calls.count()) + machine.seats().count(seated);
  }

  @Override
  final int overdue() {
    return count(callTime());
  }

  /** When the phase began, on the call clock. */
  final long began() {
    return began;
  }

  private InFlight counted() {
    InFlight calls = inFlight.get();
    if (calls != null) {
      return calls;
    }
    InFlight fresh = new InFlight(limit, began);
    InFlight earlier = inFlight.compareAndExchange(null, fresh);
    return earlier == null ? fresh : earlier;
  }
}
