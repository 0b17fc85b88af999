package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reading a file does not start java.util.logging, nor what costs a start milliseconds. Agents row
 * 2: a server that brings a LogManager of its own does not start if somebody was there before.
 */
class QuietReadingTest {

  /** Runs in a JVM of its own. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) throws IOException {
      byte[] bytes = args[0].getBytes(StandardCharsets.UTF_8);
      System.out.println("read " + Yaml.read(bytes).getClass().getSimpleName());
      if (args.length > 1) {
        System.out.println(System.getLogger("x").isLoggable(System.Logger.Level.INFO));
      }
    }
  }

  @Test
  void a_good_file_is_read_without_logging_and_without_lambdas() throws Exception {
    String loaded = classesLoadedToRead(Yaml.inBreaker("onReject: {return: 1.5}"));

    assertTrue(loaded.contains("read Good"), loaded);
    assertFalse(loaded.contains("java.util.logging."), "java.util.logging was loaded");
    assertFalse(loaded.contains("io.breakeragent.config.Sections$$Lambda"), "a lambda was made");
    assertEquals(-1, loaded.indexOf("org.yaml.snakeyaml.Yaml "), "snakeyaml's Yaml was loaded");
    assertFalse(loaded.contains("org.yaml.snakeyaml.composer."), "its Composer was loaded");
  }

  @Test
  void a_bad_file_is_read_without_logging() throws Exception {
    String loaded = classesLoadedToRead("mode: [\n");

    assertTrue(loaded.contains("read Bad"), loaded);
    assertFalse(loaded.contains("java.util.logging."), "java.util.logging was loaded");
  }

  @Test
  void this_test_would_see_logging_if_it_were_started() throws Exception {
    assertTrue(classesLoadedToRead("mode: [\n", "log").contains("java.util.logging.LogManager "));
  }

  private static String classesLoadedToRead(String... arguments) throws Exception {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
    command.addAll(List.of(arguments));
    File output = File.createTempFile("classes", ".txt");
    try {
      Process child =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
      assertEquals(0, child.waitFor());
      return java.nio.file.Files.readString(output.toPath());
    } finally {
      assertTrue(output.delete());
    }
  }
}
