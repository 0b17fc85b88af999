package io.breakeragent.call;

import io.breakeragent.breaker.Permit;
import org.jspecify.annotations.Nullable;

/**
 * The guarded calls that a thread is inside of, so that overloads, super calls and recursion count
 * as the outermost call. Confined to its thread.
 *
 * <p>It holds when a call ends because the stack is exhausted, which leaves nothing to our way out
 * either: the woven method marks its place as over by itself, and a permit that could not be handed
 * back stays there until the next call takes the place.
 */
final class Nest {

  private static final ThreadLocal<Nest> OF_THREAD =
      new ThreadLocal<>() {
        @Override
        protected Nest initialValue() {
          return new Nest();
        }
      };

  /** The innermost place that was taken; its call and others around it may be over by now. */
  private @Nullable Place innermost;

  private @Nullable Place outermost;

  private Nest() {}

  static Nest ofThread() {
    return OF_THREAD.get();
  }

  /** Takes the next place inward, unless a call of the site's guard runs on this thread already. */
  @Nullable Place take(CallSite site) {
    if (contains(site.guard())) {
      return null;
    }
    Place place = innermost == null ? outermost : innermost.inner;
    if (place == null) {
      place = new Place(innermost, site);
      if (innermost == null) {
        outermost = place;
      } else {
        innermost.inner = place;
      }
    }
    place.giveBack();
    place.site = site;
    place.alongside = null;
    place.running = true;
    innermost = place;
    return place;
  }

  private boolean contains(Guard guard) {
    boolean found = false;
    for (Place place = innermost; place != null; place = place.outer) {
      if (!place.running) {
        // With it, all inside it are over, even if the way out of one was lost.
        innermost = place.outer;
        found = false;
      } else if (place.site.guard() == guard) {
        found = true;
      }
    }
    return found;
  }

  /** The call at one depth, and what it has to hand back; used again by later calls. */
  static final class Place extends BreakerGate.Call {

    private final @Nullable Place outer;
    private @Nullable Place inner;
    private CallSite site;

    /** The place of the next breaker that guards the same woven method. */
    @Nullable Place alongside;

    /** What the end of the call hands back; null if there is nothing to hand back. */
    @Nullable Permit permit;

    /** When the call began, in the breaker's nanoseconds. */
    long start;

    private Place(@Nullable Place outer, CallSite site) {
      this.outer = outer;
      this.site = site;
    }

    @Override
    protected void onExit(@Nullable Object result, @Nullable Throwable thrown) {
      for (Place place = this; place != null; place = place.alongside) {
        try {
          place.site.end(place, result, thrown);
        } catch (Throwable fault) {
          place.site.onFault(fault);
        }
      }
    }

    /** Hands back what a call that has no outcome was given, by the breakers alongside too. */
    void giveBack() {
      for (Place place = this; place != null; place = place.alongside) {
        Permit left = place.permit;
        if (left != null) {
          place.site.guard().breaker().onIgnored(left);
          place.permit = null;
        }
      }
    }
  }
}
