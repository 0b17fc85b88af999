package io.breakeragent.weave;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.target.ClassGlob;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.Arrays;
import java.util.List;

/** Targets for tests, written nearly as in the YAML; all stand in line 3. */
public final class Targets {

  private Targets() {}

  public static Target exact(String breaker, String className, String... methods) {
    return target(breaker, new ClassSelector.Exact(className), methods);
  }

  static Target glob(String breaker, String glob, String... methods) {
    return target(breaker, new ClassSelector.ByGlob(new ClassGlob(glob)), methods);
  }

  static Target subtypesOf(String breaker, String type, String... methods) {
    return target(breaker, new ClassSelector.SubtypesOf(type), methods);
  }

  static Target annotatedWith(String breaker, String annotation, String... methods) {
    return target(breaker, new ClassSelector.AnnotatedWith(annotation), methods);
  }

  private static Target target(String breaker, ClassSelector selector, String... methods) {
    return new Target(
        breaker,
        selector,
        Arrays.stream(methods).map(Targets::pattern).toList(),
        List.of(),
        new Completion.Auto(),
        Exchange.PER_CALL,
        3);
  }

  static MethodPattern pattern(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return new MethodPattern(text, null);
    }
    String types = text.substring(open + 1, text.length() - 1);
    return new MethodPattern(
        text.substring(0, open), types.isEmpty() ? List.of() : List.of(types.split(",")));
  }
}
