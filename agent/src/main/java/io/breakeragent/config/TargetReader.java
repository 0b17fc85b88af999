package io.breakeragent.config;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code targets}; made anew for each. */
final class TargetReader {

  private static final List<String> BESIDE_PRESET = List.of("breaker", "preset");

  private final Problems problems;
  private final YamlNode.Mapping mapping;
  private YamlNode.@Nullable Entry breaker;
  private YamlNode.@Nullable Entry preset;
  private YamlNode.@Nullable Entry classes;
  private YamlNode.@Nullable Entry methods;
  private YamlNode.@Nullable Entry except;
  private YamlNode.@Nullable Entry completion;
  private YamlNode.@Nullable Entry oncePer;
  private YamlNode.@Nullable Entry step;

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
      case "preset" -> preset = entry;
      case "class", "subtypesOf", "annotatedWith" -> keepClasses(entry);
      case "methods" -> methods = entry;
      case "except" -> except = entry;
      case "completion" -> completion = entry;
      case "oncePer" -> oncePer = entry;
      case "step" -> step = entry;
      default -> Keys.refuse(entry.key(), Keys.TARGET, problems);
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

  /** Where the target names its breaker; null if a preset does, or after adding a problem. */
  YamlNode.@Nullable Scalar breaker() {
    if (breaker != null && breaker.value() instanceof YamlNode.Scalar name && !name.isNull()) {
      return BreakerNames.isFine(name, problems) ? name : null;
    }
    if (breaker != null) {
      boolean isMapping = breaker.value() instanceof YamlNode.Mapping;
      String hint = isMapping ? "one that begins with { needs quotes" : "";
      problems.unexpected(breaker, "a name", hint);
    } else if (preset == null) {
      problems.add(mapping, "this target names no breaker: add 'breaker: ' and a name");
    }
    return null;
  }

  /** Where the target names the preset that stands for its methods; null if it does not. */
  YamlNode.@Nullable Entry preset() {
    if (preset != null) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (Keys.TARGET.contains(entry.name()) && !BESIDE_PRESET.contains(entry.name())) {
          problems.add(
              entry.key(),
              "'"
                  + entry.name()
                  + "' cannot stand beside 'preset', which brings its own: remove one of them");
        }
      }
    }
    return preset;
  }

  /**
   * The target, which names no preset; null after adding a problem.
   *
   * @param breakerName null after adding a problem
   */
  @Nullable Target read(@Nullable String breakerName, int line) {
    ClassSelector selector = selector();
    String className = selector instanceof ClassSelector.Exact exact ? exact.className() : null;
    List<MethodPattern> meant = methods(methods, className);
    List<MethodPattern> exempt = methods(except, className);
    if (methods != null && isEmptyList(methods.value())) {
      problems.add(methods.value(), "'methods' is empty: name some, or leave it out to mean all");
    }
    Completion ends = new CompletionReader(problems).read(completion);
    Exchange exchange = new ExchangeReader(problems).read(oncePer, step);
    if (breakerName == null || selector == null) {
      return null;
    }
    return new Target(breakerName, selector, meant, exempt, ends, exchange, line);
  }

  private @Nullable ClassSelector selector() {
    if (classes != null) {
      return new ClassSelectorReader(problems).read(classes);
    }
    problems.add(
        mapping, "this target names no class: add class, subtypesOf, annotatedWith or preset");
    return null;
  }

  private List<MethodPattern> methods(YamlNode.@Nullable Entry entry, @Nullable String className) {
    return entry == null ? List.of() : new MethodReader(problems).read(entry, className);
  }

  private static boolean isEmptyList(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
  }
}
