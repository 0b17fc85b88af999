package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.rejection.Rejections;
import com.acme.rejection.Throws;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refused caller has to catch (contract 4), by what the method declares. */
class RejectionIT {

  /** What the first, failing call left in the message. */
  private static final String MESSAGE =
      "breaker '%s' is OPEN: 1 failure in a row \\(threshold 1\\), last [\\w.]+: down;"
          + " next trial in (9(\\.\\d+)?|10)s";

  private static final String SQL = "java.sql.SQLTransientConnectionException";
  private static final String UNCHECKED = "java.lang.RuntimeException";

  @TempDir Path directory;

  private final Launch launch = Launch.of(Rejections.class, Throws.class.getName());

  @Test
  void auto_throws_the_best_type_that_callers_already_handle() {
    Map<String, String> outcomes = outcomes("onReject: {throw: auto}");
    Map<String, String> expected = new TreeMap<>();
    expected.put("none", "threw " + UNCHECKED);
    expected.put("unchecked", "threw " + UNCHECKED);
    expected.put("exception", "threw " + UNCHECKED);
    expected.put("throwable", "threw " + UNCHECKED);
    expected.put("interrupted", "threw " + UNCHECKED);
    expected.put("own", "threw " + UNCHECKED);
    expected.put("io", "threw java.net.ConnectException");
    expected.put("httpTimeout", "threw java.net.http.HttpTimeoutException");
    expected.put("remote", "threw java.rmi.RemoteException");
    expected.put("fileNotFound", "threw java.io.FileNotFoundException");
    expected.put("sql", "threw " + SQL);
    expected.put("sqlTransient", "threw " + SQL);
    expected.put("several", "threw " + SQL);
    expected.put("future", "returned a future that threw java.net.ConnectException");
    assertRejections(expected, "nowhere", outcomes);
  }

  @Test
  void a_rejection_has_a_stack_trace_from_the_woven_method_on_if_it_is_wanted() {
    Map<String, String> outcomes = outcomes("rejectionStackTraces: true");
    assertAll(
        outcomes.entrySet().stream()
            .map(
                outcome ->
                    () -> {
                      String method = "com\\.acme\\.rejection\\.Throws\\." + outcome.getKey();
                      String place = " at " + method + "\\(Throws\\.java(:\\d+)?\\): breaker .*";
                      assertTrue(outcome.getValue().matches(".*" + place), outcome::toString);
                    }));
  }

  @Test
  void a_named_unchecked_type_is_thrown_everywhere() {
    Map<String, String> outcomes =
        outcomes("onReject: {throw: java.util.concurrent.RejectedExecutionException}");
    assertEquals(14, outcomes.size());
    outcomes.values().forEach(o -> assertTrue(o.contains("RejectedExecutionException"), o));
  }

  /** The same with a constructor that takes no message: then the cause says it. */
  @Test
  void a_type_of_the_application_is_loaded_by_its_own_loader() {
    Map<String, String> outcomes = outcomes("onReject: {throw: com.acme.rejection.Overload}");
    outcomes
        .values()
        .forEach(o -> assertTrue(o.contains("threw com.acme.rejection.Overload at nowhere"), o));
  }

  /**
   * A checked type only where it is declared; elsewhere the method stays as it was, and it is said.
   */
  @Test
  void a_named_checked_type_is_thrown_where_it_is_declared() {
    String yaml =
        RejectionOutcomes.yaml("onReject: {throw: com.acme.rejection.Unavailable}", Throws.class);
    try (ChildJvm jvm = launch.guarded(directory, yaml).start().waitForLine("ready")) {
      Map<String, String> outcomes = RejectionOutcomes.of(jvm.stdout());
      for (String declaring : new String[] {"own", "exception", "throwable"}) {
        String outcome = String.valueOf(outcomes.remove(declaring));
        String expected = "threw com.acme.rejection.Unavailable at nowhere: breaker '";
        assertTrue(outcome.startsWith(expected + declaring), outcome);
      }
      String future = String.valueOf(outcomes.remove("future"));
      assertTrue(future.startsWith("returned a future that threw com.acme"), future);
      assertEquals(10, outcomes.size());
      outcomes.values().forEach(o -> assertTrue(o.endsWith(": down"), o));
      Finished finished = jvm.end();
      assertEquals(1 + 10, finished.linesOfTheAgent().size(), finished::toString);
      assertTrue(finished.stderr().contains("does not declare"), finished::toString);
    }
  }

  private Map<String, String> outcomes(String defaults) {
    String yaml = RejectionOutcomes.yaml(defaults, Throws.class);
    try (ChildJvm jvm = launch.guarded(directory, yaml).start().waitForLine("ready")) {
      return RejectionOutcomes.of(jvm.endWithoutFaults().stdout());
    }
  }

  private static void assertRejections(
      Map<String, String> expected, String place, Map<String, String> outcomes) {
    assertEquals(expected.keySet(), outcomes.keySet());
    assertAll(
        expected.entrySet().stream()
            .map(
                entry ->
                    () -> {
                      String outcome = String.valueOf(outcomes.get(entry.getKey()));
                      String start = entry.getValue() + " at " + place + ": ";
                      assertTrue(outcome.startsWith(start), entry.getKey() + " " + outcome);
                      // RemoteException adds its cause to each message, by itself.
                      String message =
                          outcome.substring(start.length()).replace("; nested exception is: ", "");
                      assertTrue(message.matches(MESSAGE.formatted(entry.getKey())), message);
                    }));
  }
}
