package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Console;
import com.acme.loaders.Bundles;
import com.acme.loaders.Curious;
import com.acme.loaders.ParallelLoading;
import com.acme.redeploy.Redeploy;
import com.acme.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Targets in class loaders and modules that see little, lock much, or go away. */
class ClassLoadersIT {

  @TempDir Path directory;

  /** Row 6: two loaders, one breaker; the first call of the first bundle opens it for both. */
  @Test
  void a_loader_that_delegates_java_alone_has_guarded_classes() {
    String yaml =
        """
        breakers: {b: {consecutiveFailureThreshold: 1}}
        targets: [{breaker: b, class: com.acme.loaders.Bundle, methods: [call]}]
        """;
    try (ChildJvm jvm = Launch.of(Bundles.class).guarded(directory, yaml).start()) {
      String stdout = jvm.waitForLine("ready").endWithoutFaults().stdout();
      assertEquals(Map.of("bundle 1", 1, "bundle 2", 0), Runs.of(stdout));
    }
  }

  /** Row 7. */
  @Test
  void a_named_module_that_reads_java_base_alone_has_guarded_classes() throws IOException {
    String yaml =
        """
        breakers: {b: {consecutiveFailureThreshold: 1}}
        targets: [{breaker: b, class: com.acme.shop.Inventory, methods: [stockOf]}]
        """;
    Launch launch = Launch.ofModule("com.acme.shopping/com.acme.shop.Shop", moduleOfTheShop());
    try (ChildJvm jvm = launch.guarded(directory, yaml).start().waitForLine("open")) {
      assertEquals("1 failed: no connection", jvm.ask("fail"));
      String refused = jvm.ask("ok");
      assertTrue(refused.startsWith("2 refused: breaker 'b' is OPEN"), refused);
      // No JMX in here: the module graph has neither java.management nor java.sql.
      jvm.end().assertCleanAndQuiet();
    }
  }

  /** Row 5: the parents' and the children's locks are taken in every order while we look. */
  @Test
  void loading_a_hierarchy_in_parallel_ends_in_no_deadlock() {
    String yaml =
        """
        targets:
          - {breaker: b, subtypesOf: com.acme.loaders.Family$Root, methods: [call]}
          - {breaker: c, annotatedWith: com.acme.None}
        """;
    try (ChildJvm jvm = Launch.of(ParallelLoading.class).guarded(directory, yaml).start()) {
      jvm.waitForLine("sum 150").waitForLine("ready");
      try (JmxConnection jmx = jvm.jmx()) {
        // Each OtherLeaf calls its parent's method: that is one call.
        assertEquals(75, jmx.breaker("b").number("SuccessfulCalls"));
      }
      jvm.endWithoutFaults();
    }
  }

  /** Row 1: a class that loads in the middle of weaving another is woven a little later. */
  @Test
  void a_class_that_loads_while_the_agent_looks_at_another_is_guarded_soon() {
    String yaml =
        """
        breakers: {b: {consecutiveFailureThreshold: 1, waitDurationInOpenState: 1h}}
        targets: [{breaker: b, subtypesOf: "com.acme.loaders.Curious$Base", methods: [call]}]
        """;
    try (ChildJvm jvm = Launch.of(Curious.class).guarded(directory, yaml).start()) {
      jvm.waitForLine("ready");
      Await.value("a refusal", () -> jvm.ask(""), "refused"::equals);
      jvm.endWithoutFaults();
    }
  }

  /** Row 8. */
  @Test
  void fifty_redeployments_leave_no_class_loader_behind() {
    String yaml =
        """
        breakers:
          webapp:
            consecutiveFailureThreshold: 2
            waitDurationInOpenState: 1ms
            onReject: {throw: "com.acme.redeploy.Webapp$Rejected"}
        targets: [{breaker: webapp, class: com.acme.redeploy.Webapp, methods: [call]}]
        """;
    Launch launch = Launch.of(Redeploy.class).option("-Xmx64m", "-XX:MaxMetaspaceSize=64m");
    try (ChildJvm jvm = launch.guarded(directory, yaml).start().waitForLine("ready")) {
      Await.value("an end of all loaders", () -> jvm.ask(""), "still there 0"::equals);
      try (JmxConnection jmx = jvm.jmx()) {
        assertTrue(jmx.breaker("webapp").number("FailedCalls") >= 50);
      }
      jvm.endWithoutFaults();
    }
  }

  private Path moduleOfTheShop() throws IOException {
    Path module = directory.resolve("module");
    for (Class<?> type : new Class<?>[] {Console.class, Shop.class}) {
      copyPackage(type, module);
    }
    ClassWriter info = new ClassWriter(0);
    info.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
    ModuleVisitor descriptor = info.visitModule("com.acme.shopping", 0, null);
    descriptor.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
    descriptor.visitEnd();
    new ClassFiles(module).write("module-info", info.toByteArray());
    return module;
  }

  private static void copyPackage(Class<?> of, Path to) throws IOException {
    for (Path file : Jars.filesOf(of)) {
      Path copy = to.resolve(Launch.TEST_CLASSES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
