package io.breakeragent.call;

import io.breakeragent.breaker.Admission;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.Refusal;
import io.breakeragent.completion.StageEnd;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.Rejector;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One woven method guarded by one breaker: the way in and the way out. Thread-safe. */
final class CallSite extends BreakerGate implements StageEnd.Listener {

  private final Guard guard;
  private final Rejector rejector;
  private final Faults faults;

  CallSite(Guard guard, Rejector rejector, Faults faults) {
    this.guard = guard;
    this.rejector = rejector;
    this.faults = faults;
  }

  Guard guard() {
    return guard;
  }

  @Override
  protected @Nullable Object onEnter() {
    Mode mode = guard.mode();
    if (mode == Mode.OFF) {
      return null;
    }
    Nest.Place place = Nest.ofThread().take(this);
    if (place == null) {
      return null;
    }
    BreakerGate.Substitute substitute = null;
    boolean admitted = false;
    try {
      substitute = ask(place, mode);
      admitted = substitute == null;
    } finally {
      place.running = admitted;
    }
    return admitted ? place : substitute;
  }

  /** What the caller gets instead of the call, or null if it may go on. */
  private BreakerGate.@Nullable Substitute ask(Nest.Place place, Mode mode) {
    place.start = guard.now();
    Admission admission = guard.breaker().tryAcquire(place.start);
    if (admission instanceof Permit permit) {
      place.permit = permit;
      return null;
    }
    if (mode == Mode.OBSERVE) {
      guard.breaker().onWouldReject();
      return null;
    }
    return rejector.reject((Refusal) admission);
  }

  /** The way out of a call; if it throws, the permit stays in the place. */
  void end(Nest.Place place, @Nullable Object result, @Nullable Throwable thrown) {
    Permit permit = place.permit;
    if (permit == null) {
      return;
    }
    if (thrown == null && result instanceof CompletionStage<?> stage) {
      StageEnd.follow(stage, this, permit, place.start);
    } else {
      guard.end(permit, place.start, thrown);
    }
    place.permit = null;
  }

  @Override
  public void onEnd(Object permit, long start, @Nullable Throwable thrown) {
    try {
      guard.end((Permit) permit, start, thrown);
    } catch (Throwable fault) {
      onLost(permit, fault);
    }
  }

  @Override
  public void onLost(Object permit, Throwable fault) {
    guard.breaker().onIgnored((Permit) permit);
    onFault(fault);
  }

  @Override
  protected void onFault(Throwable fault) {
    faults.add("breaker '" + guard.breaker().name() + "'", fault);
  }
}
