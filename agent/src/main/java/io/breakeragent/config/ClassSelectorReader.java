package io.breakeragent.config;

import io.breakeragent.target.ClassGlob;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.OffLimits;
import org.jspecify.annotations.Nullable;

/** Reads {@code class}, {@code subtypesOf} and {@code annotatedWith} of a target. */
final class ClassSelectorReader {

  private final Problems problems;

  ClassSelectorReader(Problems problems) {
    this.problems = problems;
  }

  /** The selector, or null after adding a problem. */
  @Nullable ClassSelector read(YamlNode.Entry entry) {
    String name = ValueReader.text(entry.value());
    boolean takesGlob = entry.name().equals("class");
    if (!(takesGlob ? ClassNames.isNameOrGlob(name) : ClassNames.isName(name))) {
      problems.unexpected(
          entry,
          takesGlob
              ? "a class name like com.acme.StockClient, or a glob like com.acme.**.*Client"
              : "the full name of a type, like com.acme.Gateway",
          ClassNames.hint(name));
      return null;
    }
    if (takesGlob && OffLimits.includes(name)) {
      problems.add(
          entry.value(),
          Shown.quoted(name) + " cannot be guarded: the agent itself runs on these classes");
      return null;
    }
    if (takesGlob && OffLimits.isGlobOfTheJdk(name)) {
      problems.add(
          entry.value(),
          Shown.quoted(name)
              + " cannot be guarded: a glob does not reach into the JDK, name its classes one by one");
      return null;
    }
    return selector(entry.name(), name);
  }

  private static ClassSelector selector(String key, String name) {
    return switch (key) {
      case "subtypesOf" -> new ClassSelector.SubtypesOf(name);
      case "annotatedWith" -> new ClassSelector.AnnotatedWith(name);
      default ->
          ClassGlob.isGlob(name)
              ? new ClassSelector.ByGlob(new ClassGlob(name))
              : new ClassSelector.Exact(name);
    };
  }
}
