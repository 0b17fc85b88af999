package io.breakeragent.config;

import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.PathSyntaxException;
import io.breakeragent.target.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the names of breakers: each alone, and those of one section against the other. */
final class BreakerNames {

  private static final int MAX_LENGTH = 200;

  private BreakerNames() {}

  /** Whether a breaker can have the name; adds the problem if not. */
  static boolean isFine(YamlNode.Scalar name, Problems problems) {
    String text = name.text();
    if (text.isBlank() || text.length() > MAX_LENGTH || hasControl(text)) {
      String expected = "1 to " + MAX_LENGTH + " characters on one line";
      problems.unexpected("a breaker's name", name, expected, "");
      return false;
    }
    try {
      NameTemplate.parse(text);
      return true;
    } catch (PathSyntaxException fault) {
      problems.addInside(name, "a breaker's name", fault);
      return false;
    }
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds misspelled names: those that are nearly a declared one, and declared ones that no target
   * means.
   *
   * @param ofPresets names that presets bring along, which are never misspelled
   */
  static void check(
      Map<String, YamlNode.Scalar> declared,
      List<YamlNode.Scalar> uses,
      Set<String> ofPresets,
      Problems problems) {
    Set<String> used = new HashSet<>(ofPresets);
    for (YamlNode.Scalar use : uses) {
      String name = use.text();
      used.add(name);
      String meant = declared.containsKey(name) ? null : Spelling.nearest(name, declared.keySet());
      if (meant != null) {
        used.add(meant);
        problems.add(
            use,
            "no breaker "
                + Shown.quoted(name)
                + " under 'breakers'; did you mean "
                + Shown.quoted(meant)
                + "? (If not, declare it too: an empty entry will do.)");
      }
    }
    for (Map.Entry<String, YamlNode.Scalar> breaker : declared.entrySet()) {
      String name = breaker.getKey();
      if (!used.contains(name)) {
        String meant = Spelling.nearest(name, ofPresets);
        problems.add(
            breaker.getValue(),
            "no target uses breaker "
                + Shown.quoted(name)
                + (meant == null
                    ? ": remove it or add a target"
                    : "; did you mean " + Shown.quoted(meant) + ", the name that a preset gives?"));
      }
    }
  }
}
