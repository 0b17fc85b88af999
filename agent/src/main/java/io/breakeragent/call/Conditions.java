package io.breakeragent.call;

import io.breakeragent.log.Faults;
import io.breakeragent.path.Condition;
import io.breakeragent.path.Root;
import io.breakeragent.path.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges an ended call by conditions. What their paths throw is counted and goes no further. */
final class Conditions {

  private Conditions() {}

  /** The first condition that the call meets, or null; allocates nothing. */
  static @Nullable Condition firstMet(
      List<Condition> conditions, boolean threw, Roots roots, Faults faults) {
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (isMet(condition, threw, roots, faults)) {
        return condition;
      }
    }
    return null;
  }

  private static boolean isMet(Condition condition, boolean threw, Roots roots, Faults faults) {
    Root root = condition.path().root();
    // Else 'result == null' would hold for every call that threw.
    if (root.equals(threw ? Root.RESULT : Root.THROWN)) {
      return false;
    }
    try {
      return condition.test(roots.value(root));
    } catch (Throwable fault) {
      onFault(condition, fault, faults);
      return false;
    }
  }

  /** What made the call a failure, for people to read. */
  static ConditionMet describe(Condition met, Roots roots, Faults faults) {
    String value = "";
    try {
      Object found = met.path().read(roots.value(met.path().root()));
      value = found == null ? "null" : Texts.of(found);
    } catch (Throwable fault) {
      onFault(met, fault, faults);
    }
    return new ConditionMet(met.toString(), value);
  }

  private static void onFault(Condition condition, Throwable fault, Faults faults) {
    faults.add("condition '" + condition + "'", fault);
  }
}
