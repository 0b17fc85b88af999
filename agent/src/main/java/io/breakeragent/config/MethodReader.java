package io.breakeragent.config;

import io.breakeragent.target.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code methods} and {@code except}: names, globs and signatures. */
final class MethodReader {

  private static final String EXPECTED =
      "a method's name, a glob like find*, or a signature like reserve(java.lang.String,int)";

  private final Problems problems;

  MethodReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The patterns, without those that are problems.
   *
   * @param className the class whose methods they are, if there is just one
   */
  List<MethodPattern> read(YamlNode.Entry entry, @Nullable String className) {
    if (!(entry.value() instanceof YamlNode.Sequence sequence)) {
      problems.unexpected(entry, "a list, like [getStock, \"find*\"]", "");
      return List.of();
    }
    List<MethodPattern> patterns = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      MethodPattern pattern = pattern(entry.name(), item);
      if (pattern != null && isConstructor(pattern.name(), className)) {
        problems.add(
            item,
            Shown.of(item)
                + " is a constructor, which cannot be guarded: name the method that makes the call");
      } else if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return List.copyOf(patterns);
  }

  private static boolean isConstructor(String name, @Nullable String className) {
    return name.equals("<init>")
        || (className != null && name.equals(ClassNames.simpleName(className)));
  }

  private @Nullable MethodPattern pattern(String key, YamlNode item) {
    String text = ValueReader.text(item);
    int open = text.indexOf('(');
    String name = open < 0 ? text : text.substring(0, open);
    String hint = nameFault(name);
    List<String> types = null;
    if (hint == null && open >= 0) {
      types = new ArrayList<>();
      hint = Signatures.read(text.substring(open), types);
    }
    if (hint == null) {
      return new MethodPattern(name, types, item.line());
    }
    problems.unexpected("each of " + key, item, EXPECTED, hint);
    return null;
  }

  /** What to write instead, maybe an empty text; null if the name is fine. */
  private static @Nullable String nameFault(String name) {
    if (name.equals("<init>") || ClassNames.isIdentifier(name, 0, name.length(), true)) {
      return null;
    }
    if (name.indexOf(')') >= 0) {
      return Signatures.QUOTE;
    }
    if (name.indexOf(' ') >= 0) {
      return "leave out modifiers, return type and spaces";
    }
    if (name.indexOf('.') >= 0 || name.indexOf('#') >= 0) {
      return "write the method without its class";
    }
    return "";
  }
}
