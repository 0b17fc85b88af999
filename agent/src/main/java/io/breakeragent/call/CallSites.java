package io.breakeragent.call;

import io.breakeragent.completion.Completion;
import io.breakeragent.log.Faults;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.PathSyntaxException;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.Arrays;
import java.util.List;

/**
 * The table of call sites behind the gate: an index for each woven method. Thread-safe; takes a
 * lock, but never on a call.
 */
public final class CallSites {

  private final Guards guards;
  private final Faults faults;
  private final SiteIndexes indexes = new SiteIndexes();
  private BreakerGate[] table = new BreakerGate[16];

  /** A table without call sites yet. */
  public CallSites(Guards guards, Faults faults) {
    this.guards = guards;
    this.faults = faults;
  }

  /**
   * The call site of a method, which is ready to be called on return. A method that is woven again,
   * because another agent asked for it, keeps its index.
   *
   * @param breakers the names of the breakers that guard it, as the file spells them, without
   *     duplicates
   * @param completion when its calls end
   * @throws UnfitException if the method cannot hold the rejection that a breaker asks for, or has
   *     not what a name, a condition or the completion looks at
   */
  public Site siteOf(
      MethodShape method, List<String> breakers, Completion completion, TypeView types)
      throws UnfitException {
    HandedRoots handed = new HandedRoots(method);
    if (completion instanceof Completion.Callback callback) {
      // First of all: a refused caller is told through it.
      handed.add(List.of(Root.argument(callback.argument())));
    }
    Ending ending = Ending.of(completion, method, types);
    Root replaced = ending.replaced();
    if (replaced != null) {
      handed.add(List.of(replaced));
    }
    NameTemplate[] names = new NameTemplate[breakers.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = nameOf(breakers.get(i));
      handed.add(names[i]);
      handed.add(guards.settingsOf(breakers.get(i)).outcomes().roots());
    }
    if (ending instanceof Ending.CalledBack) {
      handed.addThisIfRoom();
    }
    SiteMaker maker = new SiteMaker(guards, faults, method, ending, handed.roots(), types);
    BreakerGate site = maker.make(names);
    synchronized (this) {
      int index = indexes.indexOf(method);
      if (index >= table.length) {
        table = Arrays.copyOf(table, table.length * 2);
      }
      table[index] = site;
      Publisher.putInForce(table);
      return new Site(index, handed.roots(), handed.readsResult(), replaced);
    }
  }

  private static NameTemplate nameOf(String breaker) {
    try {
      return NameTemplate.parse(breaker);
    } catch (PathSyntaxException unchecked) {
      throw new IllegalArgumentException(breaker, unchecked);
    }
  }

  /** Opens the gate's protected way of publishing to this class. */
  private abstract static class Publisher extends BreakerGate {
    static void putInForce(BreakerGate[] table) {
      publish(table);
    }
  }
}
