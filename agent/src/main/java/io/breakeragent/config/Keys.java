package io.breakeragent.config;

import io.breakeragent.target.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every key of the file by the section it belongs to, and what to say of any other. */
final class Keys {

  static final List<String> TOP = List.of("mode", "defaults", "breakers", "targets", "jmx");
  static final List<String> SETTINGS =
      List.of(
          "failureRateThreshold",
          "slowCallRateThreshold",
          "slowCallDurationThreshold",
          "consecutiveFailureThreshold",
          "slidingWindowSize",
          "minimumNumberOfCalls",
          "waitDurationInOpenState",
          "waitDurationMultiplier",
          "maxWaitDurationInOpenState",
          "waitDurationJitter",
          "permittedNumberOfCallsInHalfOpenState",
          "trialTimeout",
          "maxConcurrentCalls",
          "clock",
          "recordExceptions",
          "ignoreExceptions",
          "failWhen",
          "ignoreWhen",
          "maxBreakers",
          "onReject",
          "rejectionStackTraces",
          "mode");
  static final List<String> TARGET =
      List.of(
          "breaker",
          "preset",
          "class",
          "subtypesOf",
          "annotatedWith",
          "methods",
          "except",
          "completion",
          "oncePer",
          "step");
  static final List<String> COMPLETION = List.of("callback", "success", "failure", "cancel");
  static final List<String> JMX = List.of("operations");
  static final List<String> ON_REJECT = List.of("throw", "return");

  private Keys() {}

  /** Adds the problem of a key that is not one of its section's. */
  static void refuse(YamlNode.Scalar key, List<String> section, Problems problems) {
    String name = key.text();
    problems.add(key, "unknown key " + Shown.quoted(name) + advice(name, section));
  }

  private static String advice(String name, List<String> section) {
    String meant = meant(name, section);
    if (meant != null) {
      return "; did you mean '" + meant + "'?";
    }
    String home = home(name);
    if (home != null) {
      return " here: it belongs " + home;
    }
    return "; expected one of " + String.join(", ", section);
  }

  /** The key that is spelled alike, or else one that begins so. */
  private static @Nullable String meant(String name, List<String> section) {
    String nearest = Spelling.nearest(name, section);
    if (nearest == null && name.length() > 3) {
      for (String key : section) {
        if (key.startsWith(name)) {
          return key;
        }
      }
    }
    return nearest;
  }

  private static @Nullable String home(String name) {
    if (TOP.contains(name)) {
      return "at the top level";
    }
    if (TARGET.contains(name)) {
      return "to an entry of 'targets'";
    }
    return SETTINGS.contains(name) ? "under 'defaults' or a breaker" : null;
  }
}
