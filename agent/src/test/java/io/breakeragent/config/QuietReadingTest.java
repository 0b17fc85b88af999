package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reading a file does not start java.util.logging, nor what costs a start milliseconds.
 *
 * <p>Agents row 2: a server that brings a LogManager of its own does not start if somebody was
 * there before.
 */
class QuietReadingTest {

  private static final List<String> UNWANTED =
      List.of(
          "java.util.logging.",
          "java.lang.runtime.ObjectMethods", // equals, hashCode and toString of records
          "org.yaml.snakeyaml.Yaml ",
          "org.yaml.snakeyaml.composer.");

  /** Runs in a JVM of its own. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) throws IOException {
      ConfigResult result = Yaml.read(args[0].getBytes(StandardCharsets.UTF_8));
      System.out.print("read ");
      System.out.println(result.getClass().getSimpleName());
      if (args.length > 1) {
        System.out.println(System.getLogger("x").isLoggable(System.Logger.Level.INFO));
      }
    }
  }

  @Test
  void a_good_file_is_read_without_what_costs_a_start() throws Exception {
    String printed =
        runReader(
            """
            breakers:
              "b-{arg0.uri.host}":
                onReject: {return: 1.5}
                failWhen: [result.statusCode >= 500, thrown.SQLState matches 08*]
            targets:
              - breaker: "b-{arg0.uri.host}"
                preset: java-http-client
              - breaker: callback
                class: com.acme.Stock
                completion: {callback: arg0, success: [onResponse], failure: [onFailure]}
            """);

    assertTrue(printed.contains("read Good"), printed);
    for (String unwanted : UNWANTED) {
      assertFalse(printed.contains(unwanted), unwanted);
    }
    assertEquals(
        List.of(),
        printed
            .lines()
            .filter(line -> line.contains("io.breakeragent") && line.contains("$$Lambda"))
            .toList());
  }

  @Test
  void a_bad_file_is_read_without_logging() throws Exception {
    String printed = runReader("mode: [\n");

    assertTrue(printed.contains("read Bad"), printed);
    assertFalse(printed.contains("java.util.logging."));
  }

  @Test
  void this_test_would_see_logging_if_it_were_started() throws Exception {
    assertTrue(runReader("mode: [\n", "log").contains("java.util.logging.LogManager "));
  }

  /** What a JVM prints that reads the first argument: each class that it loads, and the result. */
  private static String runReader(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.add(Reader.class.getName());
    command.addAll(List.of(arguments));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), output);
    return output;
  }
}
