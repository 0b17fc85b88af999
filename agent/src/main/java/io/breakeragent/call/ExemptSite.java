package io.breakeragent.call;

import io.breakeragent.log.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One woven method that no breaker guards, and neither what it calls on the same thread: such as a
 * pool's own look after its connections. Thread-safe.
 */
final class ExemptSite extends WovenSite {

  private final Faults faults;

  ExemptSite(Faults faults) {
    this.faults = faults;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    Place place = Nest.findFree();
    if (place != null) {
      place.setExempt(true);
    }
    return place;
  }

  @Override
  protected void onExit(
      BreakerGate.Call call,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    ((Place) call).setExempt(false);
  }

  @Override
  protected void onFault(Throwable fault) {
    faults.add("a method without a breaker", fault);
  }
}
