package io.breakeragent.weave;

/**
 * A method that would be woven for a target. Immutable.
 *
 * @param name as people read it, {@code com.acme.Client.get(java.lang.String)}
 * @param end when its calls end for the target's breaker, and which of them count as one, in words
 * @param refusal what its refused callers get from the target's breaker, in words
 */
public record RehearsedMethod(String name, String end, String refusal) {

  /** The class that has it, {@code com.acme.Client}. */
  public String className() {
    return name.substring(0, name.lastIndexOf('.', name.indexOf('(')));
  }

  /** Its name without class and parameters, {@code get}. */
  public String plainName() {
    return name.substring(className().length() + 1, name.indexOf('('));
  }
}
