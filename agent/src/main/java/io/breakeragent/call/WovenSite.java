package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/** A call site of ours: opens the gate's protected ways to this package. Thread-safe. */
abstract class WovenSite extends BreakerGate {

  @Override
  protected abstract @Nullable Object onEnter(@Nullable Object first, @Nullable Object second);

  @Override
  protected abstract void onFault(Throwable fault);
}
