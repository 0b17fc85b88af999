package java.lang;

import jdk.internal.vm.annotation.DontInline;

/**
 * What woven code calls: a call site, found by the index that was baked into the woven method.
 *
 * <p>It stands in {@code java.lang} because that is the one place which every class loader, every
 * named module and every OSGi-like loader can see. Once defined it can never be changed or
 * unloaded, so it holds no logic: it finds the site and keeps every fault of ours away from the
 * woven method. Thread-safe, lock-free, and allocates nothing.
 *
 * <p>What a refusal needs is never inlined. So a woven method whose calls are refused stays small,
 * and the JVM goes on inlining it into its callers: there the refusal's exception is caught for a
 * fraction of what it costs to unwind a frame.
 */
public abstract class BreakerGate {

  private static volatile BreakerGate[] sites = new BreakerGate[0];

  /** A call site, made by the agent. */
  protected BreakerGate() {}

  /** Puts the table of call sites in force; an index without a site lets its calls through. */
  protected static void publish(BreakerGate[] table) {
    sites = table;
  }

  /**
   * The way in.
   *
   * @param first what the site wants to know of the call, {@code this} or an argument; null if
   *     nothing
   * @param second likewise
   * @return null: the call passes uncounted; a {@link Substitute}: the body must not run; else the
   *     {@link Call} to be ended
   */
  public static Object enter(int index, Object first, Object second) {
    BreakerGate[] table = sites;
    BreakerGate site = index < table.length ? table[index] : null;
    if (site == null) {
      return null;
    }
    try {
      return site.onEnter(first, second);
    } catch (Throwable fault) {
      try {
        site.onFault(fault);
      } catch (Throwable ignored) {
        // Nobody is left to tell; the call goes its way.
      }
      return null;
    }
  }

  /**
   * The way out of an admitted call, by the same index and with the same two objects; the result is
   * null for void and primitive methods.
   */
  public static void exit(
      int index, Call call, Object result, Throwable thrown, Object first, Object second) {
    BreakerGate[] table = sites;
    BreakerGate site = index < table.length ? table[index] : null;
    try {
      if (site == null) {
        call.onExit(result, thrown, first, second);
      } else {
        site.onExit(call, result, thrown, first, second);
      }
    } catch (Throwable ignored) {
      // Nobody is left to tell; the call goes its way.
    }
  }

  /**
   * What stands in for an object of a call, so that its later end can be seen: for an argument of
   * an admitted call, before the body runs, or for the result of one that was let through
   * uncounted.
   *
   * @param call the admitted call, null for a result
   * @return the original if there is nothing to stand in for it
   */
  public static Object replace(int index, Call call, Object original, Object first, Object second) {
    BreakerGate[] table = sites;
    BreakerGate site = index < table.length ? table[index] : null;
    if (site == null) {
      return original;
    }
    try {
      return site.onReplace(call, original, first, second);
    } catch (Throwable fault) {
      try {
        site.onFault(fault);
      } catch (Throwable ignored) {
        // Nobody is left to tell; the call goes its way.
      }
      return original;
    }
  }

  protected abstract Object onEnter(Object first, Object second);

  /** Only asked of sites whose methods were woven for it. */
  protected Object onReplace(Call call, Object original, Object first, Object second)
      throws Throwable {
    return original;
  }

  /** What a refused caller gets, which {@link #onRefused} puts together. */
  @DontInline
  protected final Object refuse(Object refusal, Object first, Object second) {
    return onRefused(refusal, first, second);
  }

  /** Asked by {@link #refuse} only; null lets the call pass. */
  protected Object onRefused(Object refusal, Object first, Object second) {
    return null;
  }

  /** Ends a call that {@link #onEnter} returned, and counts its own faults. */
  protected void onExit(Call call, Object result, Throwable thrown, Object first, Object second) {
    call.onExit(result, thrown, first, second);
  }

  /** Is told of every fault that {@link #onEnter} let out. */
  protected abstract void onFault(Throwable fault);

  /**
   * One admitted call, from its way in to its way out.
   *
   * <p>Its thread writes to it with every call. So it begins with a space, as long as two cache
   * lines, that keeps away what other threads read: the garbage collector puts objects side by side
   * that were made far from each other.
   */
  public abstract static class Call {

    /** Small enough for the gap behind the header, which {@link #running} would fill otherwise. */
    private int space0;

    private long space1, space2, space3, space4, space5, space6, space7, space8;
    private long space9, space10, space11, space12, space13, space14, space15, space16;

    /**
     * Whether the woven method still runs. Woven code itself ends that, before {@link #exit}: when
     * the stack is exhausted it may be the one thing that it still can do.
     */
    public boolean running;

    protected Call() {}

    /** Ends the call without its site, which is gone, and counts its own faults. */
    protected abstract void onExit(Object result, Throwable thrown, Object first, Object second);
  }

  /**
   * What a refused caller gets instead of a call: as data, so that no handler on the way can
   * swallow it.
   */
  public static final class Substitute {

    /** What is thrown at the caller, or null if {@link #value} is returned. */
    public final Throwable thrown;

    /**
     * What is returned if nothing is thrown: already of the method's return type, boxed if that is
     * primitive.
     */
    public final Object value;

    public Substitute(Throwable thrown, Object value) {
      this.thrown = thrown;
      this.value = value;
    }
  }
}
