package io.breakeragent.call;

import io.breakeragent.log.Faults;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.Rejectors;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The table of call sites behind the gate: an index for each woven method. Thread-safe; takes a
 * lock, but never on a call.
 */
public final class CallSites {

  private final Map<String, Guard> guards;
  private final Faults faults;
  private final SiteIndexes indexes = new SiteIndexes();
  private BreakerGate[] table = new BreakerGate[16];

  /**
   * A table without call sites yet.
   *
   * @param guards every guard by its breaker's name
   */
  public CallSites(Map<String, Guard> guards, Faults faults) {
    this.guards = guards;
    this.faults = faults;
  }

  /**
   * The index of a method's call site, which is ready to be called on return. A method that is
   * woven again, because another agent asked for it, keeps its index.
   *
   * @param breakers the names of the breakers that guard it, without duplicates
   * @throws UnfitException if the method cannot hold the rejection that a breaker asks for
   */
  public int indexOf(MethodShape method, List<String> breakers, TypeView types)
      throws UnfitException {
    BreakerGate site = siteFor(method, breakers, types);
    synchronized (this) {
      int index = indexes.indexOf(method);
      if (index >= table.length) {
        table = Arrays.copyOf(table, table.length * 2);
      }
      table[index] = site;
      Publisher.putInForce(table);
      return index;
    }
  }

  private BreakerGate siteFor(MethodShape method, List<String> breakers, TypeView types)
      throws UnfitException {
    CallSite[] sites = new CallSite[breakers.size()];
    for (int i = 0; i < sites.length; i++) {
      Guard guard = guards.get(breakers.get(i));
      if (guard == null) {
        throw new IllegalArgumentException("no breaker is named " + breakers.get(i));
      }
      GuardSettings settings = guard.settings();
      sites[i] =
          new CallSite(
              guard,
              mayReturnStage(method.returnType(), types),
              Rejectors.choose(settings.onReject(), settings.rejectionStackTraces(), method, types),
              faults);
    }
    return sites.length == 1 ? sites[0] : new ChainedCallSite(sites);
  }

  /**
   * Whether it is worth asking each result whether it is a stage: that takes half as long as a
   * guarded call, for an object that is none.
   */
  private static boolean mayReturnStage(String returnType, TypeView types) {
    return returnType.equals("java.lang.Object")
        || returnType.equals("java.util.concurrent.Future")
        || types.isSubtype(returnType, "java.util.concurrent.CompletionStage");
  }

  /** Opens the gate's protected way of publishing to this class. */
  private abstract static class Publisher extends BreakerGate {
    static void putInForce(BreakerGate[] table) {
      publish(table);
    }
  }
}
