package io.breakeragent.call;

import io.breakeragent.breaker.Admission;
import io.breakeragent.breaker.Breaker;
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
  private final Breaker breaker;
  private final boolean mayReturnStage;
  private final Rejector rejector;
  private final Faults faults;

  CallSite(Guard guard, boolean mayReturnStage, Rejector rejector, Faults faults) {
    this.guard = guard;
    breaker = guard.breaker();
    this.mayReturnStage = mayReturnStage;
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
    Place place = Nest.find(guard);
    if (place == null) {
      return null;
    }
    long start = breaker.callTime();
    Admission admission = breaker.tryAcquire(start, place.isSeat());
    if (admission instanceof Permit permit) {
      place.begin(this, permit, start);
      return place;
    }
    return refuse(admission);
  }

  @Override
  protected @Nullable Object onRefused(Object refusal) {
    if (guard.mode() == Mode.OBSERVE) {
      breaker.onWouldReject();
      return null;
    }
    return rejector.reject((Refusal) refusal);
  }

  @Override
  protected void onExit(
      BreakerGate.Call call, @Nullable Object result, @Nullable Throwable thrown) {
    Place place = (Place) call;
    if (place.isAloneOf(this)) {
      place.end(this, result, thrown);
    } else {
      place.onExit(result, thrown);
    }
  }

  /** The way out of a call; if it throws, the permit has not been handed back. */
  void end(Permit permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    if (mayReturnStage && thrown == null && result instanceof CompletionStage<?> stage) {
      StageEnd.follow(stage, this, permit.withoutSeat(start), start);
    } else if (thrown == null) {
      breaker.onSuccess(permit, start, breaker.callTime());
    } else {
      guard.end(permit, start, thrown);
    }
  }

  @Override
  public void onEnd(Object permit, long start, @Nullable Throwable thrown) {
    try {
      guard.end((Permit) permit, start, thrown);
    } catch (Throwable fault) {
      onLost(permit, start, fault);
    }
  }

  @Override
  public void onLost(Object permit, long start, Throwable fault) {
    breaker.onIgnored((Permit) permit, start);
    onFault(fault);
  }

  @Override
  protected void onFault(Throwable fault) {
    faults.add("breaker '" + breaker.name() + "'", fault);
  }
}
