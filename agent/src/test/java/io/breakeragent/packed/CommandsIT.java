package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packed jar. */
class CommandsIT {

  @Test
  void presets_are_listed_from_within_the_jar_and_printed() {
    Finished list = jar("presets");
    assertEquals(0, list.exitCode(), list::toString);
    assertTrue(
        list.stdout().lines().anyMatch(line -> line.startsWith("java-http-client ")),
        list::toString);

    Finished one = jar("presets", "java-http-client");
    assertEquals(0, one.exitCode(), one::toString);
    assertTrue(one.stdout().startsWith("# The HTTP client of the JDK"), one::toString);
  }

  /** Without the gate in java.lang, which only an agent can put there. */
  @Test
  void check_says_what_would_be_woven(@TempDir Path folder) {
    Path file =
        Launch.write(
            folder.resolve("breakers.yaml"),
            "targets: [{breaker: b, class: com.acme.shop.Inventory}, {preset: java-http-client}]");

    Finished checked = jar("check", file.toString(), "--classpath", Launch.TEST_CLASSES.toString());

    assertEquals(0, checked.exitCode(), checked::toString);
    assertEquals("", checked.stderr());
    assertTrue(
        checked.stdout().contains("com.acme.shop.Inventory -> breaker b"), checked::toString);
    assertTrue(checked.stdout().contains("throws java.net.ConnectException"), checked::toString);
  }

  @Test
  void what_the_jar_cannot_do_ends_with_2_and_the_usage() {
    Finished finished = jar();
    assertEquals(2, finished.exitCode(), finished::toString);
    assertTrue(finished.stderr().contains("version  "), finished::toString);

    Finished mistyped = jar("chek");
    assertEquals(2, mistyped.exitCode(), mistyped::toString);
    assertTrue(mistyped.stderr().contains("did you mean 'check'?"), mistyped::toString);
  }

  private static Finished jar(String... arguments) {
    return Launch.ofJar(Launch.AGENT_JAR.toString(), arguments).run();
  }
}
