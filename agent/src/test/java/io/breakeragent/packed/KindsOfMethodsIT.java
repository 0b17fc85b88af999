package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.kinds.Kinds;
import com.acme.otheragent.OtherAgent;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of method is guarded: its breaker opens at the first failure, its body runs once. */
class KindsOfMethodsIT {

  /** A breaker for each method, so that none opens for another. */
  private static final String YAML =
      """
      defaults: {consecutiveFailureThreshold: 1}
      targets:
        - {breaker: private, class: com.acme.kinds.Methods, methods: [hidden]}
        - {breaker: static, class: com.acme.kinds.Methods, methods: [statically]}
        - {breaker: final, class: com.acme.kinds.Methods, methods: [unchangeable]}
        - {breaker: synchronized, class: com.acme.kinds.Methods, methods: [locked]}
        - {breaker: lockedStatically, class: com.acme.kinds.Methods, methods: [lockedStatically]}
        - {breaker: wide, class: com.acme.kinds.Methods, methods: ["wide(double,long)"]}
        - {breaker: varargs, class: com.acme.kinds.Methods, methods: ["many(java.lang.Object[])"]}
        - {breaker: handlers, class: com.acme.kinds.Methods, methods: [swallow*]}
        - {breaker: lambda, class: com.acme.kinds.Methods, methods: [capturing]}
        - {breaker: default, class: com.acme.kinds.Defaults, methods: [byDefault]}
        - {breaker: interfaceStatic, class: com.acme.kinds.Defaults, methods: [ofTheInterface]}
        - {breaker: interfacePrivate, class: com.acme.kinds.Defaults, methods: [hidden]}
        - {breaker: record, class: com.acme.kinds.Point, methods: [distance]}
        - {breaker: accessor, class: com.acme.kinds.Point, methods: [y]}
        - {breaker: enum, class: com.acme.kinds.Level, methods: [measure]}
        - {breaker: enumConstant, class: "com.acme.kinds.Level$1", methods: [measure]}
        - {breaker: nested, class: "com.acme.kinds.Nested$Inner", methods: [call]}
        - {breaker: anonymous, class: "com.acme.kinds.Nested$*1", methods: [call]}
      """;

  private static final String CLASSES =
      "Methods,Defaults,Defaults$Inheritor,Point,Level,Level$1,Nested,Nested$Inner,Nested$1";

  @TempDir Path directory;

  @Test
  void without_the_agent_each_body_runs_twice() {
    String stdout = Launch.of(Kinds.class).run().stdout();
    assertEquals(18, Runs.unguarded(stdout).size(), stdout);
  }

  @Test
  void with_the_agent_each_body_runs_once_and_the_second_call_is_refused() {
    assertAllGuarded(Launch.of(Kinds.class));
  }

  /** Row 21: loaded classes are woven by retransformation, which may add no member. */
  @Test
  void classes_that_are_loaded_already_are_guarded_just_so() {
    String names = CLASSES.replaceAll("(^|,)", "$1com.acme.kinds.");
    Path loader = Jars.ofAgent(OtherAgent.class, directory);
    assertAllGuarded(Launch.of(Kinds.class).option("-javaagent:" + loader + "=" + names));
  }

  private void assertAllGuarded(Launch launch) {
    try (ChildJvm jvm = launch.guarded(directory, YAML).start()) {
      String stdout = jvm.waitForLine("ready").endWithoutFaults().stdout();
      assertEquals(Set.of(1), Set.copyOf(Runs.of(stdout).values()), stdout);
      assertEquals(18, Runs.guarded(stdout).size(), stdout);
    }
  }
}
