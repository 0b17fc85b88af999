package java.lang;

/**
 * What woven code calls: a call site's enter and exit, found by the index that was baked into the
 * woven method.
 *
 * <p>It stands in {@code java.lang} because that is the one place which every class loader, every
 * named module and every OSGi-like loader can see. Once defined it can never be changed or
 * unloaded, so it holds no logic: it finds the site and keeps every fault of ours away from the
 * woven method. Thread-safe, lock-free, and allocates nothing.
 */
public abstract class BreakerGate {

  private static volatile BreakerGate[] sites = new BreakerGate[0];

  /** A call site, made by the agent. */
  protected BreakerGate() {}

  /** Puts the table of call sites in force; an index without a site lets its calls through. */
  protected static void publish(BreakerGate[] table) {
    sites = table;
  }

  /** The call clock: nanoseconds to be compared by subtraction only. */
  public static long clock() {
    return System.nanoTime();
  }

  /**
   * The way in.
   *
   * @return null: the call passes uncounted; a {@link Substitute}: the body must not run; else the
   *     permit to hand back to {@link #exit}
   */
  public static Object enter(int index, long start) {
    BreakerGate site = site(index);
    if (site == null) {
      return null;
    }
    try {
      return site.onEnter(start);
    } catch (Throwable fault) {
      return site.faulty(fault);
    }
  }

  /**
   * The way out of a call that {@link #enter} admitted; the result is null for void and primitive
   * methods.
   */
  public static void exit(int index, Object permit, long start, Object result, Throwable thrown) {
    BreakerGate site = site(index);
    if (site == null) {
      return;
    }
    try {
      site.onExit(permit, start, result, thrown);
    } catch (Throwable fault) {
      site.faulty(fault);
    }
  }

  protected abstract Object onEnter(long start);

  protected abstract void onExit(Object permit, long start, Object result, Throwable thrown);

  /** Is told of every fault that {@link #onEnter} or {@link #onExit} let out. */
  protected abstract void onFault(Throwable fault);

  private static BreakerGate site(int index) {
    BreakerGate[] table = sites;
    return index < table.length ? table[index] : null;
  }

  private Object faulty(Throwable fault) {
    try {
      onFault(fault);
    } catch (Throwable ignored) {
      // Nobody is left to tell; the call goes its way.
    }
    return null;
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
