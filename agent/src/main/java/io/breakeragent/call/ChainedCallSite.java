package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * One woven method guarded by several breakers: all have to admit the call, and a refusal by one
 * gives back the permits of those before it. Thread-safe.
 */
final class ChainedCallSite extends WovenSite {

  private final WovenSite[] sites;

  ChainedCallSite(WovenSite[] sites) {
    this.sites = sites;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    Place outer = null;
    Place last = null;
    Object refusal = null;
    boolean admitted = false;
    try {
      for (int i = 0; i < sites.length && refusal == null; i++) {
        Object answer = sites[i].onEnter(first, second);
        if (answer instanceof Place place) {
          if (last == null) {
            outer = place;
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
      if (!admitted && outer != null) {
        outer.running = false;
        outer.giveBack();
      }
    }
    return admitted ? outer : refusal;
  }

  @Override
  protected void onFault(Throwable fault) {
    sites[0].onFault(fault);
  }
}
