package io.breakeragent.call;

import io.breakeragent.completion.CallEnd;
import io.breakeragent.completion.Callbacks;
import org.jspecify.annotations.Nullable;

/** One woven method whose calls end when a callback that they were given is called. Thread-safe. */
final class CallbackSite extends WovenSite {

  private final WovenSite guarded;
  private final Callbacks callbacks;

  CallbackSite(WovenSite guarded, Callbacks callbacks) {
    this.guarded = guarded;
    this.callbacks = callbacks;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    return guarded.onEnter(first, second);
  }

  @Override
  protected @Nullable Object onReplace(
      BreakerGate.@Nullable Call call,
      @Nullable Object callback,
      @Nullable Object first,
      @Nullable Object second) {
    return call instanceof Place place
        ? callbacks.follow(callback, place.openEnd(first, second))
        : callback;
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
    } else if (thrown != null) {
      end.end(null, thrown);
    }
  }

  @Override
  protected void onFault(Throwable fault) {
    guarded.onFault(fault);
  }
}
