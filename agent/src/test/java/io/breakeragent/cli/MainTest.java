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
import org.junit.jupiter.params.provider.CsvSource;
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
  @ValueSource(strings = {"help", "--help", "-h", "check --help", "presets -h"})
  void help_is_given_to_those_who_ask_for_it(String line) throws IOException {
    assertEquals(0, run(line.split(" ", -1)));

    assertTrue(text(out).startsWith("usage: java -jar breaker-agent.jar COMMAND"), text(out));
    assertTrue(text(out).contains("presets [NAME]"), text(out));
    assertEquals("", text(err));
  }

  @Test
  void without_a_command_there_is_nothing_to_do() throws IOException {
    assertEquals(2, run());

    assertTrue(text(err).startsWith("usage: java -jar breaker-agent.jar COMMAND"), text(err));
    assertEquals("", text(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chek             | unknown command 'chek'; did you mean 'check'? | COMMAND
          --version        | unknown command '--version'; did you mean 'version'? | COMMAND
          attack 1         | unknown command 'attack' | COMMAND
          presets a b      | unexpected argument 'b' | presets [NAME]
          version 1        | unexpected argument '1' | version
          check            | no FILE is given | check FILE
          check a b        | unexpected argument 'b' | check FILE
          check a --classpath | --classpath needs a value | check FILE
          check --classpath a | no FILE is given | check FILE
          check a -cp x    | unknown option '-cp'; did you mean '--classpath'? | check FILE
          check a -classpath x | unknown option '-classpath'; did you mean '--classpath'? | check FILE
          check -v a       | unknown option '-v'; did you mean '--verbose'? | check FILE
          check --quick a  | unknown option '--quick' | check FILE
          """)
  void a_mistake_is_named_before_the_usage(String line, String mistake, String usage)
      throws IOException {
    assertEquals(2, run(line.split(" ", -1)));

    List<String> lines = text(err).lines().toList();
    assertEquals(mistake, lines.get(0));
    assertTrue(lines.get(1).startsWith("usage: java -jar breaker-agent.jar " + usage), text(err));
    assertEquals("", text(out));
  }

  private int run(String... arguments) throws IOException {
    return Main.run(List.of(arguments), new PrintStream(out), new PrintStream(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
