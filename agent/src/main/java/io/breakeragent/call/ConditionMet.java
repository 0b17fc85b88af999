package io.breakeragent.call;

/**
 * The failure of a call that returned, by a condition of {@code failWhen}.
 *
 * @param condition as in the YAML, {@code result.statusCode >= 500}
 * @param value the value that met it, as text, {@code 503}
 */
record ConditionMet(String condition, String value) implements Judgement {

  @Override
  public Outcome outcome() {
    return Outcome.FAILURE;
  }
}
