package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * One woven method guarded by several breakers: all have to admit the call, and a refusal by one
 * gives back the permits of those before it. Allocates one small array per call. Thread-safe.
 */
final class ChainedCallSite extends BreakerGate {

  private final CallSite[] sites;

  ChainedCallSite(CallSite[] sites) {
    this.sites = sites;
  }

  @Override
  protected Object onEnter(long start) {
    @Nullable Object[] permits = new Object[sites.length];
    int admitted = 0;
    Object refusal = null;
    try {
      while (admitted < sites.length && refusal == null) {
        Object answer = sites[admitted].onEnter(start);
        if (answer instanceof BreakerGate.Substitute) {
          refusal = answer;
        } else {
          permits[admitted++] = answer;
        }
      }
    } finally {
      if (admitted < sites.length) {
        abandon(permits, admitted);
      }
    }
    return refusal == null ? permits : refusal;
  }

  private void abandon(@Nullable Object[] permits, int admitted) {
    for (int i = admitted - 1; i >= 0; i--) {
      sites[i].abandon(permits[i]);
    }
  }

  @Override
  protected void onExit(
      Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    @Nullable Object[] permits = (Object[]) permit;
    for (int i = sites.length - 1; i >= 0; i--) {
      Object one = permits[i];
      if (one == null) {
        continue;
      }
      try {
        sites[i].onExit(one, start, result, thrown);
      } catch (Throwable fault) {
        sites[i].onFault(fault);
      }
    }
  }

  @Override
  protected void onFault(Throwable fault) {
    sites[0].onFault(fault);
  }
}
