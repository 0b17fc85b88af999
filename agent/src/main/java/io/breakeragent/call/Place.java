package io.breakeragent.call;

import io.breakeragent.breaker.Permit;
import io.breakeragent.completion.CallEnd;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One guarded call of a thread, at one depth: what its end has to hand back. Used again by later
 * calls, and written to as little as can be: to store a reference in an old object is dear.
 */
class Place extends BreakerGate.Call {

  /** Of its thread. Held, because a thread may be made to forget it while a call runs. */
  private final Place outermost;

  /** Whether its calls can be found while they run. */
  private final boolean seat;

  private volatile @Nullable Place inner;
  private @Nullable CallSite site;
  private @Nullable Permit permit;
  private long start;

  private boolean exempt;

  /** Whether the permit has yet to be handed back. */
  private boolean owed;

  /** What ends a call that goes on after its method, which then owes nothing here. */
  private @Nullable CallEnd laterEnd;

  /** The place of the next breaker that guards the same woven method. */
  private @Nullable Place alongside;

  private final WeakReference<Thread> thread;

  Place(@Nullable Place outermost, Thread thread, boolean seat) {
    this.outermost = outermost == null ? this : outermost;
    this.thread = outermost == null ? new WeakReference<>(thread) : outermost.thread;
    this.seat = seat;
  }

  /** The first place of a thread. */
  static Place outermost(Thread thread) {
    // There may be millions of virtual threads, too many to look through.
    if (thread.getClass().getName().contains("VirtualThread")) {
      return new Place(null, thread, false);
    }
    Place place = new Seat(null, thread);
    Places.ALL.add(place);
    return place;
  }

  final boolean isOf(Thread wanted) {
    return thread.refersTo(wanted);
  }

  /** Whether its thread is no more. */
  boolean isAbandoned() {
    return thread.refersTo(null);
  }

  /** The place of a call inside of this one's. */
  Place inward() {
    Place next = inner;
    if (next == null) {
      Thread current = Thread.currentThread();
      next = seat ? new Seat(outermost, current) : new Place(outermost, current, false);
      inner = next;
    }
    return next;
  }

  /** Whether a call that begins inside of this one does not count for the guard. */
  boolean isOf(Guard guard) {
    return exempt || (site != null && site.guard() == guard);
  }

  boolean isOutermost() {
    return outermost == this;
  }

  boolean isExempt() {
    return exempt;
  }

  /**
   * Begins or ends something whose calls no breaker guards: a method that the file exempts, or the
   * agent's own way along a path through objects of the application.
   */
  void setExempt(boolean begins) {
    exempt = begins;
    running = begins;
  }

  boolean isSeat() {
    return seat;
  }

  /** A call of the site begins: it was admitted. Owed from here on, even on an exhausted stack. */
  void begin(CallSite newSite, Permit newPermit, long newStart) {
    if (site != newSite) {
      site = newSite;
    }
    if (permit != newPermit) {
      permit = newPermit;
    }
    if (exempt) {
      // Left over by a way out that was lost.
      exempt = false;
    }
    if (alongside != null) {
      alongside = null;
    }
    if (laterEnd != null) {
      laterEnd = null;
    }
    if (inner != null) {
      // With a call that is over, all inside it are over, even if the way out of one was lost.
      inner.running = false;
    }
    start = newStart;
    VarHandle.storeStoreFence();
    owed = true;
    running = true;
  }

  void join(Place next) {
    alongside = next;
  }

  /** Whether the call is guarded by that site alone. */
  boolean isAloneOf(CallSite wanted) {
    return site == wanted && alongside == null;
  }

  /** The one site whose call it is, null if there are several. */
  @Nullable CallSite onlySite() {
    return alongside == null ? site : null;
  }

  @Override
  protected void onExit(
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    for (Place place = this; place != null; place = place.alongside) {
      if (place.site != null) {
        place.end(place.site, result, thrown, first, second);
      }
    }
  }

  /** Ends the site's call. If that fails, the permit is still owed. */
  void end(
      CallSite ended,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    if (owed && permit != null) {
      boolean reads = ended.readsOutcomes();
      try {
        if (reads) {
          setExempt(true);
        }
        ended.end(permit, start, result, thrown, first, second);
        owed = false;
      } catch (Throwable fault) {
        ended.onFault(fault);
      } finally {
        if (reads) {
          setExempt(false);
        }
      }
    }
  }

  /**
   * Leaves the call, for all breakers alongside too, to an end that somebody will see, on whatever
   * thread.
   */
  CallEnd openEnd(@Nullable Object first, @Nullable Object second) {
    CallSite ended = Objects.requireNonNull(site);
    CallEnd own = new LaterEnd(ended, first, second).open(Objects.requireNonNull(permit), start);
    owed = false;
    CallEnd end =
        alongside == null ? own : JointEnd.of(own, alongside.openEnd(first, second), start);
    laterEnd = end;
    return end;
  }

  boolean hasEnd(CallEnd wanted) {
    return laterEnd == wanted;
  }

  /** The end that the call was left to, if it was, and no longer this place's. */
  @Nullable CallEnd takeEnd() {
    CallEnd end = laterEnd;
    laterEnd = null;
    return end;
  }

  /** Hands back what a call that has no outcome was given, by the breakers alongside too. */
  void giveBack() {
    for (Place place = this; place != null; place = place.alongside) {
      if (place.owed && place.site != null && place.permit != null) {
        place.site.guard().breaker().onIgnored(place.permit, place.start);
        place.owed = false;
      }
    }
  }

  // From here on for other threads.

  @Nullable Place inner() {
    return inner;
  }

  /** Shows the call to its breaker, if one runs here. */
  void showRunningCall() {
    Permit seen = permit;
    if (seen != null && runsSince(seen, start)) {
      seen.seeRunning(start);
    }
  }

  /** Whether a call with that permit runs here. */
  boolean runs(Permit wanted) {
    return owed && running && permit == wanted;
  }

  /** Whether it does and began at that moment or before. */
  boolean runsSince(Permit wanted, long latestStart) {
    boolean ran = runs(wanted);
    VarHandle.loadLoadFence();
    long since = start;
    VarHandle.loadLoadFence();
    // Again: what was read may have been of two calls, one after the other.
    return ran && since - latestStart <= 0 && runs(wanted) && start == since;
  }
}
