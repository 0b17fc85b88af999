package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.selection.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods a target chooses, and which it leaves alone. */
class SelectionIT {

  @TempDir Path directory;

  @Test
  void targets_guard_what_they_name_and_nothing_else() {
    String yaml =
        """
        defaults: {consecutiveFailureThreshold: 1}
        targets:
          - breaker: exact
            class: com.acme.selection.Exact
            methods: [chosen, "overloaded(java.lang.String,int)"]
          - {breaker: names, class: com.acme.selection.Names, methods: ["find*", "*All"], except: [findLocal]}
          - {breaker: classes, class: com.acme.selection.*Client, methods: [call]}
          - {breaker: gateways, subtypesOf: com.acme.selection.Gateway, methods: ["*"], except: [close, hashCode]}
          - {breaker: marked, annotatedWith: com.acme.selection.Outbound}
        """;
    assertGuarded(
        yaml,
        Set.of(
            "chosen",
            "overloaded(String,int)",
            "findOne",
            "readAll",
            "StockClient",
            "send",
            "ping",
            "shared",
            "Marked.one",
            "Marked.two",
            "PartlyMarked.marked"));
  }

  @Test
  void two_stars_reach_over_packages_and_an_array_is_written_as_in_java() {
    String yaml =
        """
        defaults: {consecutiveFailureThreshold: 1}
        targets:
          - {breaker: deep, class: com.acme.**.*Client, methods: [call]}
          - breaker: arrays
            class: com.acme.selection.Exact
            methods: ["overloaded(java.lang.String[], int)"]
        """;
    assertGuarded(yaml, Set.of("StockClient", "PriceClient", "overloaded(String[],int)"));
  }

  /** Row 13: a star means none of the methods that every object has; their names do. */
  @Test
  void a_star_takes_no_method_of_object_even_where_a_class_declares_it() {
    String yaml =
        """
        defaults: {consecutiveFailureThreshold: 1}
        targets:
          - {breaker: star, subtypesOf: com.acme.selection.Gateway, methods: ["*"]}
          - {breaker: name, subtypesOf: com.acme.selection.Gateway, methods: [hashCode]}
        """;
    String type = "com.acme.selection.Gateway";
    try (ChildJvm jvm = Launch.of(Selection.class).guarded(directory, yaml).start()) {
      jvm.waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {
        assertEquals(
            List.of(
                type + "$AbstractGateway.shared()",
                type + "$HttpGateway.close()",
                type + "$HttpGateway.send()",
                type + ".ping()"),
            jmx.breaker("star").rows("Targets"));
        assertEquals(
            List.of(type + "$HttpGateway.hashCode()"), jmx.breaker("name").rows("Targets"));
      }
      jvm.endWithoutFaults();
    }
  }

  private void assertGuarded(String yaml, Set<String> expected) {
    try (ChildJvm jvm = Launch.of(Selection.class).guarded(directory, yaml).start()) {
      String stdout = jvm.waitForLine("ready").endWithoutFaults().stdout();
      assertEquals(expected, Runs.guarded(stdout), stdout);
    }
  }
}
