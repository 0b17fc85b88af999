package io.breakeragent.config;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads {@code targets}, and refuses a target that is there twice. */
final class TargetsReader {

  private final Problems problems;
  private final List<Target> targets = new ArrayList<>();
  private final List<YamlNode.Scalar> breakers = new ArrayList<>();
  private final Map<String, Target> byMeaning = new HashMap<>();

  TargetsReader(Problems problems) {
    this.problems = problems;
  }

  void read(YamlNode.Entry section) {
    if (!(section.value() instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
      problems.unexpected(section, "a list of at least one target", Sections.SMALLEST);
      return;
    }
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        read(mapping);
      } else {
        problems.unexpected("a target", item, "a mapping with 'breaker' and 'class'", "");
      }
    }
  }

  private void read(YamlNode.Mapping mapping) {
    TargetReader reader = new TargetReader(mapping, problems);
    YamlNode.Scalar breaker = reader.breaker();
    if (breaker != null) {
      breakers.add(breaker);
    }
    Target target = reader.read(breaker);
    if (target != null) {
      targets.add(target);
      Target twin = byMeaning.putIfAbsent(meaning(target), target);
      if (twin != null) {
        problems.add(mapping, "this target says the same as the one in line " + twin.line());
      }
    }
  }

  private static String meaning(Target target) {
    return target.breaker()
        + '\n'
        + target.classes()
        + '\n'
        + (target.methods().isEmpty() ? "[*]" : sorted(target.methods()))
        + '\n'
        + sorted(target.except());
  }

  private static String sorted(List<MethodPattern> patterns) {
    TreeSet<String> texts = new TreeSet<>();
    for (MethodPattern pattern : patterns) {
      texts.add(pattern.toString());
    }
    return texts.toString();
  }

  List<Target> targets() {
    return List.copyOf(targets);
  }

  /** Where the targets name their breakers, those of bad targets included. */
  List<YamlNode.Scalar> breakers() {
    return breakers;
  }
}
