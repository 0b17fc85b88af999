package io.breakeragent.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.Version;
import io.breakeragent.config.Presets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the jar, without starting it. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void presets_are_listed_with_what_they_are_for() throws IOException {
    assertEquals(0, run("presets"));

    List<String> lines = text(out).lines().toList();
    assertEquals(
        Presets.names(), lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertTrue(
        lines.contains(
            "java-http-client       The HTTP client of the JDK (java.net.http), send and sendAsync."),
        text(out));
    assertEquals("", text(err));
  }

  @Test
  void a_preset_is_printed_to_the_letter() throws IOException {
    assertEquals(0, run("presets", "java-http-client"));

    assertArrayEquals(Presets.read("java-http-client"), out.toByteArray());
  }

  @Test
  void an_unknown_preset_is_told_what_was_meant() throws IOException {
    assertEquals(2, run("presets", "java-http-cleint"));

    assertEquals(
        "no preset 'java-http-cleint'; did you mean 'java-http-client'?", text(err).trim());
    assertEquals("", text(out));
  }

  @Test
  void a_preset_that_is_like_no_other_is_told_where_they_are_listed() throws IOException {
    assertEquals(2, run("presets", "fax"));

    assertEquals("no preset 'fax'; 'presets' lists them", text(err).trim());
  }

  @Test
  void the_version_is_printed() throws IOException {
    assertEquals(0, run("version"));

    assertEquals("breaker-agent " + Version.text(), text(out).trim());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "presets a b", "version 1"})
  void anything_else_is_told_how_to_do_it(String line) throws IOException {
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ", -1)));

    assertTrue(text(err).contains("usage: java -jar breaker-agent.jar "), text(err));
    assertTrue(text(err).contains("presets [NAME]"), text(err));
    assertEquals("", text(out));
  }

  private int run(String... arguments) throws IOException {
    return Main.run(List.of(arguments), new PrintStream(out), new PrintStream(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
