package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.keys.Partners;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breakers that calls name themselves, and outcomes that conditions judge. */
class KeysIT {

  @TempDir Path directory;

  @Test
  void each_partner_has_its_breaker_which_the_status_opens() {
    String yaml =
        """
        breakers:
          "{arg0.uri.hostAndPort}":
            consecutiveFailureThreshold: 2
            waitDurationInOpenState: 1h
            failWhen: result >= 500
        targets:
          - {breaker: "{arg0.uri.hostAndPort}", class: com.acme.keys.Partners, methods: [call]}
        """;
    try (ChildJvm jvm = start(yaml);
        JmxConnection jmx = jvm.jmx()) {
      assertEquals("1 200 fine in eu", jvm.ask("http://one:81/ 200"));
      assertEquals("2 503 fine in eu", jvm.ask("http://two/ 503"));
      assertEquals("3 500 fine in eu", jvm.ask("http://two/x 500"));
      String refused = jvm.ask("http://two/y 200");
      assertTrue(
          refused.startsWith(
              "4 breaker 'two:80' is OPEN: 2 failures in a row (threshold 2),"
                  + " last result >= 500: 500; next trial in "),
          refused);
      assertEquals("5 200 fine in eu", jvm.ask("http://one:81/z 200"));

      assertEquals("OPEN", jmx.breaker("two:80").text("State"));
      assertEquals(1, jmx.breaker("two:80").number("RejectedCalls"));
      assertEquals(2, jmx.breaker("one:81").number("SuccessfulCalls"));
      assertEquals(2, jmx.agent().number("Breakers"));
      jvm.endWithoutFaults();
    }
  }

  /** What a path calls may be woven itself: it is no call of the application, and no circle. */
  @Test
  void a_path_through_a_guarded_method_is_no_call() {
    String yaml =
        """
        breakers:
          "{this.region}": {failWhen: this.state == broken}
        targets:
          - {breaker: "{this.region}", class: com.acme.keys.Partners, methods: [state, getRegion]}
        """;
    try (ChildJvm jvm = start(yaml);
        JmxConnection jmx = jvm.jmx()) {
      assertEquals("1 200 fine in eu", jvm.ask("http://one/ 200"));
      assertEquals(1, jmx.breaker("eu").number("SuccessfulCalls"));
      jvm.endWithoutFaults();
    }
  }

  @Test
  void the_least_recently_used_of_too_many_breakers_goes() {
    String yaml =
        """
        breakers:
          "{arg0.uri.host}": {maxBreakers: 2}
        targets:
          - {breaker: "{arg0.uri.host}", class: com.acme.keys.Partners, methods: [call]}
        """;
    try (ChildJvm jvm = start(yaml);
        JmxConnection jmx = jvm.jmx()) {
      jvm.ask("http://one/ 0");
      assertEquals(1, jmx.breaker("one").number("FailedCalls"));
      for (int i = 0; i < 40; i++) {
        jvm.ask("http://two/ 200");
        jvm.ask("http://three/ 200");
      }
      Await.value("one's retirement", () -> jmx.breakers(), names -> !names.contains("one"));
      jvm.ask("http://one/ 200");
      assertEquals(0, jmx.breaker("one").number("FailedCalls"));
      assertEquals(2, jmx.breakers().size());
      jvm.endWithoutFaults();
    }
  }

  private ChildJvm start(String yaml) {
    return Launch.of(Partners.class).guarded(directory, yaml).start().waitForLine("open");
  }
}
