package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an AOT cache (JDK 25) the application's classes are loaded before any agent starts. */
class AotCacheIT {

  private static final String YAML =
      """
      breakers: {inventory: {consecutiveFailureThreshold: 1}}
      targets: [{breaker: inventory, class: com.acme.shop.Inventory, methods: [stockOf]}]
      """;

  @TempDir Path directory;

  @BeforeEach
  void needsAJvmWithAotCaches() {
    assumeTrue(Launch.javaVersion() >= 25, "AOT caches of one step came with JDK 25");
  }

  @Test
  void classes_from_an_aot_cache_are_guarded() throws IOException {
    Path cache = directory.resolve("shop.aot");
    Path classLog = directory.resolve("classes.log");
    Path jar = Jars.ofApplication(Shop.class, directory.resolve("shop.jar"));
    // A class that is woven in the training is left out of the cache.
    Launch training = Launch.of(Shop.class).classPath(jar).guarded(directory, "mode: off\n" + YAML);
    Finished trained = training.option("-XX:AOTCacheOutput=" + cache).run();
    assertEquals(0, trained.exitCode(), trained::toString);

    Launch cached = Launch.of(Shop.class).classPath(jar).guarded(directory, YAML);
    cached.option("-XX:AOTCache=" + cache);
    cached.option("-Xlog:class+load:file=" + classLog);
    try (ChildJvm jvm = cached.start().waitForLine("open")) {
      assertEquals("1 failed: no connection", jvm.ask("fail"));
      assertTrue(jvm.ask("ok").startsWith("2 refused: breaker 'inventory' is OPEN"));
      jvm.endWithoutFaults();
    }
    assertTrue(
        Files.readString(classLog).contains("com.acme.shop.Inventory source: shared objects file"),
        "the target came out of the cache");
  }
}
