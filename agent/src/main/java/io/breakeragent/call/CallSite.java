package io.breakeragent.call;

import io.breakeragent.breaker.Admission;
import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.Refusal;
import io.breakeragent.rejection.ReturnKind;
import org.jspecify.annotations.Nullable;

/** One woven method guarded by one breaker: the way in and the way out. Thread-safe. */
final class CallSite extends WovenSite {

  private final Guard guard;
  private final Breaker breaker;
  private final SiteTraits traits;
  private final boolean mayEndLater;

  /** Whether a call that returned is a success, whatever it returned and belongs to. */
  private final boolean returnsAreSuccesses;

  CallSite(Guard guard, SiteTraits traits) {
    this.guard = guard;
    this.traits = traits;
    breaker = guard.breaker();
    mayEndLater = traits.returns() != ReturnKind.VALUE;
    returnsAreSuccesses =
        traits.exchange().countEveryCall() && !guard.settings().outcomes().judgesResults();
  }

  Guard guard() {
    return guard;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    Mode mode = guard.mode();
    if (mode == Mode.OFF) {
      return null;
    }
    Place place = Nest.find(guard);
    return place == null ? null : enterAt(place, breaker.callTime(), first, second);
  }

  /** The same for a call that chose the breaker by what was read at a free place. */
  @Nullable Object enterNamed(Place place, @Nullable Object first, @Nullable Object second) {
    long start = breaker.callTime();
    guard.use(start);
    if (!place.isOutermost()) {
      return onEnter(first, second);
    }
    return guard.mode() == Mode.OFF ? null : enterAt(place, start, first, second);
  }

  private @Nullable Object enterAt(
      Place place, long start, @Nullable Object first, @Nullable Object second) {
    Admission admission = breaker.tryAcquire(start, place.isSeat());
    if (admission instanceof Permit permit) {
      place.begin(this, permit, start);
      return place;
    }
    return refuse(admission, first, second);
  }

  @Override
  protected @Nullable Object onRefused(
      Object refusal, @Nullable Object first, @Nullable Object second) {
    if (guard.mode() == Mode.OBSERVE) {
      breaker.onWouldReject();
      OncePer oncePer = traits.exchange().oncePer();
      if (oncePer != null) {
        // What was refused indeed would have gone no further: it must not count again.
        oncePer.end(new Ended(traits.roots(), null, null, first, second));
      }
      return null;
    }
    return traits.reject((Refusal) refusal, first, second);
  }

  @Override
  protected void onExit(
      BreakerGate.Call call,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    Place place = (Place) call;
    if (place.isAloneOf(this)) {
      place.end(this, result, thrown, first, second);
    } else {
      place.onExit(result, thrown, first, second);
    }
  }

  /** Whether the end of a call may look into objects of the application, and so runs its code. */
  boolean readsOutcomes() {
    return !returnsAreSuccesses;
  }

  /** The way out of a call; if it throws, the permit has not been handed back. */
  void end(
      Permit permit,
      long start,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    if (mayEndLater && thrown == null && LaterEnd.canFollow(traits.returns(), result)) {
      new LaterEnd(this, first, second).follow(traits.returns(), result, permit, start);
    } else if (returnsAreSuccesses && thrown == null) {
      breaker.onSuccess(permit, start, breaker.callTime());
    } else {
      settle(permit, start, result, thrown, first, second);
    }
  }

  /** Judges a call that has ended, now or later; throws like {@link #end}. */
  void settle(
      Permit permit,
      long start,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    Ended ended = new Ended(traits.roots(), result, thrown, first, second);
    ExchangeRules exchange = traits.exchange();
    Judgement judgement = exchange.judge(guard.judge(ended, traits.faults()), ended);
    // Before it counts: were it the other way round, an exhausted stack could count it again.
    exchange.onJudged(judgement, ended);
    guard.end(permit, start, judgement, thrown);
  }

  @Override
  protected void onFault(Throwable fault) {
    traits.faults().add("breaker '" + breaker.name() + "'", fault);
  }
}
