package io.breakeragent.config;

import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code targets}; made anew for each. */
final class TargetReader {

  private final Problems problems;
  private final YamlNode.Mapping mapping;
  private YamlNode.@Nullable Entry breaker;
  private YamlNode.@Nullable Entry classes;
  private YamlNode.@Nullable Entry methods;
  private YamlNode.@Nullable Entry except;
  private boolean usesPreset;

  TargetReader(YamlNode.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (YamlNode.Entry entry : mapping.entries()) {
      keep(entry);
    }
  }

  private void keep(YamlNode.Entry entry) {
    switch (entry.name()) {
      case "breaker" -> breaker = entry;
      case "class", "subtypesOf", "annotatedWith" -> keepClasses(entry);
      case "methods" -> methods = entry;
      case "except" -> except = entry;
      default -> {
        usesPreset |= entry.name().equals("preset");
        Keys.refuse(entry.key(), Keys.TARGET, problems);
      }
    }
  }

  private void keepClasses(YamlNode.Entry entry) {
    if (classes == null) {
      classes = entry;
      return;
    }
    problems.add(
        entry.key(),
        "a target takes only one of class, subtypesOf and annotatedWith: this one has '"
            + classes.name()
            + "' already");
  }

  /** Where the target names its breaker; null after adding a problem. */
  YamlNode.@Nullable Scalar breaker() {
    if (breaker != null && breaker.value() instanceof YamlNode.Scalar name && !name.isNull()) {
      return BreakerNames.isFine(name, problems) ? name : null;
    }
    if (breaker != null) {
      problems.unexpected(breaker, "a name", "");
    } else if (!usesPreset) {
      problems.add(mapping, "this target names no breaker: add 'breaker: ' and a name");
    }
    return null;
  }

  /** The target, or null after adding a problem. */
  @Nullable Target read(YamlNode.@Nullable Scalar breakerName) {
    ClassSelector selector = selector();
    String className = selector instanceof ClassSelector.Exact exact ? exact.className() : null;
    List<MethodPattern> meant = methods(methods, className);
    List<MethodPattern> exempt = methods(except, className);
    if (methods != null && isEmptyList(methods.value())) {
      problems.add(methods.value(), "'methods' is empty: name some, or leave it out to mean all");
    }
    if (breakerName == null || selector == null) {
      return null;
    }
    return new Target(breakerName.text(), selector, meant, exempt, mapping.line());
  }

  private @Nullable ClassSelector selector() {
    if (classes != null) {
      return new ClassSelectorReader(problems).read(classes);
    }
    if (!usesPreset) {
      problems.add(mapping, "this target names no class: add class, subtypesOf or annotatedWith");
    }
    return null;
  }

  private List<MethodPattern> methods(YamlNode.@Nullable Entry entry, @Nullable String className) {
    return entry == null ? List.of() : new MethodReader(problems).read(entry, className);
  }

  private static boolean isEmptyList(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
  }
}
