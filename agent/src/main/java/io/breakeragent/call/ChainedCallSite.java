package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * One woven method guarded by several breakers: all have to admit the call, and a refusal by one
 * gives back the permits of those before it. Thread-safe.
 */
final class ChainedCallSite extends BreakerGate {

  private final CallSite[] sites;

  ChainedCallSite(CallSite[] sites) {
    this.sites = sites;
  }

  @Override
  protected @Nullable Object onEnter() {
    Place first = null;
    Place last = null;
    Object refusal = null;
    boolean admitted = false;
    try {
      for (int i = 0; i < sites.length && refusal == null; i++) {
        Object answer = sites[i].onEnter();
        if (answer instanceof Place place) {
          if (last == null) {
            first = place;
          } else {
            last.join(place);
          }
          last = place;
        } else {
          refusal = answer;
        }
      }
      admitted = refusal == null;
    } finally {
      if (!admitted && first != null) {
        first.running = false;
        first.giveBack();
      }
    }
    return admitted ? first : refusal;
  }

  @Override
  protected void onFault(Throwable fault) {
    sites[0].onFault(fault);
  }
}
