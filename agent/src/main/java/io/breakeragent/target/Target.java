package io.breakeragent.target;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code targets}: a breaker, and the methods that it guards. Immutable.
 *
 * @param breaker the breaker's name, a pattern of names like {@code partner-{arg0.uri.host}}, or
 *     {@link #NO_BREAKER}
 * @param methods what a method has to match one of; an empty list means every method
 * @param except what a method must not match any of
 * @param completion when its calls end
 * @param exchange which of them the breaker counts as one
 * @param line where it stands in the YAML file, from 1; of a preset's target, where the preset is
 *     named
 * @param preset the preset that brought it, or null
 */
public record Target(
    String breaker,
    ClassSelector classes,
    List<MethodPattern> methods,
    List<MethodPattern> except,
    Completion completion,
    Exchange exchange,
    int line,
    @Nullable String preset) {

  /** In place of a breaker's name: nothing guards these methods, nor what they call. */
  public static final String NO_BREAKER = "off";

  /** A target that the file itself spells out. */
  public Target(
      String breaker,
      ClassSelector classes,
      List<MethodPattern> methods,
      List<MethodPattern> except,
      Completion completion,
      Exchange exchange,
      int line) {
    this(breaker, classes, methods, except, completion, exchange, line, null);
  }

  /** The same target, brought by a preset. */
  public Target from(String presetName) {
    return new Target(breaker, classes, methods, except, completion, exchange, line, presetName);
  }

  /** Whether no breaker guards its methods, nor what they call on the same thread. */
  public boolean isExempt() {
    return breaker.equals(NO_BREAKER);
  }

  /**
   * The entry of the file that a preset has unfolded, the same for all targets of that entry; null
   * if the file spells the target out. They are alternatives: a preset is for several libraries and
   * versions, of which an application has one.
   */
  public @Nullable String presetEntry() {
    return preset == null ? null : line + ": " + preset;
  }

  /** Whether a method of a class that {@link #classes} selects is meant, as far as names tell. */
  public boolean selects(String methodName, List<String> parameterTypes) {
    return (methods.isEmpty() || anyMatches(methods, methodName, parameterTypes))
        && !anyMatches(except, methodName, parameterTypes);
  }

  /** Whether a method of that name may be one that is meant, as far as its name alone tells. */
  public boolean maySelect(String methodName) {
    boolean may = methods.isEmpty();
    for (MethodPattern pattern : methods) {
      may |= pattern.matchesName(methodName);
    }
    return may;
  }

  private static boolean anyMatches(
      List<MethodPattern> patterns, String methodName, List<String> parameterTypes) {
    for (MethodPattern pattern : patterns) {
      if (pattern.matches(methodName, parameterTypes)) {
        return true;
      }
    }
    return false;
  }
}
