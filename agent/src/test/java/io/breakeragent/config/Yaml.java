package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.fail;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.target.Target;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads YAML texts the way the agent reads its file, which is called f here. */
final class Yaml {

  /** A target for breaker b; it goes at the end of a file that is about something else. */
  static final String TARGET = "targets: [{breaker: b, class: com.acme.Stock}]\n";

  private Yaml() {}

  static ConfigResult read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ConfigResult read(byte[] bytes) {
    return ConfigReader.read("f", new ByteArrayInputStream(bytes));
  }

  static Configuration good(String text) {
    ConfigResult result = read(text);
    if (result instanceof ConfigResult.Good good) {
      return good.configuration();
    }
    return fail("problems in " + text + "\n" + problems(result));
  }

  static List<String> problems(String text) {
    return problems(read(text));
  }

  static List<String> problems(ConfigResult result) {
    if (result instanceof ConfigResult.Bad bad) {
      return bad.problems().stream().map(Problem::toString).toList();
    }
    return List.of();
  }

  /** The settings of a breaker with the one line in it. */
  static GuardSettings breaker(String line) {
    return get(good(inBreaker(line)), "b");
  }

  /** A file with the one line as a breaker's setting: in line 3, from column 5. */
  static String inBreaker(String line) {
    return "breakers:\n  b:\n    " + line + "\n" + TARGET;
  }

  static GuardSettings get(Configuration configuration, String breaker) {
    GuardSettings settings = configuration.breakers().get(breaker);
    return settings == null ? fail(breaker + " not in " + configuration.breakers()) : settings;
  }

  /** The one target of a file: its keys are in lines 2 and up, from column 5. */
  static Target target(String... lines) {
    return good(inTarget(lines)).targets().get(0);
  }

  static String inTarget(String... lines) {
    return "targets:\n  - " + String.join("\n    ", lines) + "\n";
  }
}
