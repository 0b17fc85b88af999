package io.breakeragent.config;

import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.PathSyntaxException;
import io.breakeragent.target.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
   * means. Names that presets bring along are never misspelled.
   */
  static void check(
      Map<String, YamlNode.Scalar> declared, TargetsReader targets, Problems problems) {
    Set<String> used = new LinkedHashSet<>(targets.breakersOfPresets());
    for (YamlNode.Scalar use : targets.breakers()) {
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
        problems.add(
            breaker.getValue(),
            "no target uses breaker " + Shown.quoted(name) + meant(name, used, targets));
      }
    }
  }

  private static String meant(String name, Set<String> used, TargetsReader targets) {
    String pattern = Spelling.nearest(name, targets.breakersOfPresets());
    if (pattern != null) {
      return "; did you mean " + Shown.quoted(pattern) + ", the name that a preset gives?";
    }
    String preset = Spelling.nearest(name, targets.presets());
    if (preset != null) {
      return "; did you mean " + Shown.quoted(preset) + ", for all breakers of the preset?";
    }
    List<String> together = new ArrayList<>(targets.presets());
    for (String other : used) {
      if (other.indexOf('{') >= 0 && !targets.breakersOfPresets().contains(other)) {
        together.add(Shown.quoted(other));
      }
    }
    return together.isEmpty()
        ? ": remove it or add a target"
        : ": remove it or add a target; breakers that calls name are set together, under "
            + String.join(" or ", together);
  }
}
