package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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

  @Test
  void what_the_jar_cannot_do_ends_with_2_and_the_usage() {
    Finished finished = jar();
    assertEquals(2, finished.exitCode(), finished::toString);
    assertTrue(finished.stderr().contains("version  "), finished::toString);
  }

  private static Finished jar(String... arguments) {
    return Launch.ofJar(Launch.AGENT_JAR.toString(), arguments).run();
  }
}
