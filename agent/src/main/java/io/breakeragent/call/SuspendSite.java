package io.breakeragent.call;

import io.breakeragent.completion.CallEnd;
import io.breakeragent.completion.Continuations;
import org.jspecify.annotations.Nullable;

/**
 * One woven Kotlin suspend function. Its continuation is the first object that its calls hand over.
 * Thread-safe.
 */
final class SuspendSite extends WovenSite {

  private final WovenSite guarded;
  private final Continuations continuations;

  SuspendSite(WovenSite guarded, Continuations continuations) {
    this.guarded = guarded;
    this.continuations = continuations;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    return Continuations.isResumption(first) ? null : guarded.onEnter(first, second);
  }

  @Override
  protected @Nullable Object onReplace(
      BreakerGate.@Nullable Call call,
      @Nullable Object continuation,
      @Nullable Object first,
      @Nullable Object second) {
    return call instanceof Place place && continuation != null
        ? continuations.follow(continuation, place.openEnd(first, second))
        : continuation;
  }

  @Override
  protected void onExit(
      BreakerGate.Call call,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    CallEnd end = ((Place) call).takeEnd();
    if (end == null) {
      super.onExit(call, result, thrown, first, second);
    } else if (thrown != null || !Continuations.isSuspended(result)) {
      end.end(result, thrown);
    }
  }

  @Override
  protected void onFault(Throwable fault) {
    guarded.onFault(fault);
  }
}
