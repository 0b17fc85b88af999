package io.breakeragent;

import io.breakeragent.target.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agent's argument: a path, or {@code key=value} pairs separated by commas, or a path and then
 * pairs.
 *
 * @param config the path of the YAML file, or null if the argument names none
 * @param abort whether an application with a bad YAML must not start
 * @param problem what is wrong with the argument, or null
 */
record StartOptions(@Nullable String config, boolean abort, @Nullable String problem) {

  private static final List<String> KEYS = List.of("config", "onConfigError");

  static StartOptions parse(@Nullable String argument) {
    String config = null;
    boolean abort = false;
    String problem = null;
    String rest = argument == null ? "" : argument;
    while (!rest.isEmpty()) {
      int end = endOfPair(rest);
      String pair = rest.substring(0, end);
      rest = end < rest.length() ? rest.substring(end + 1) : "";
      String key = keyOf(pair);
      String value = key == null ? pair : pair.substring(key.length() + 1);
      if (key == null || key.equals("config")) {
        config = value;
      } else if (key.equals("onConfigError") && (value.equals("start") || value.equals("abort"))) {
        abort = value.equals("abort");
      } else if (problem == null) {
        problem = problemWith(key, value);
      }
    }
    return new StartOptions(config, abort, problem);
  }

  /** The end of the first pair: a comma belongs to a path unless another key follows it. */
  private static int endOfPair(String pairs) {
    int comma = pairs.indexOf(',');
    while (comma >= 0 && keyOf(pairs.substring(comma + 1)) == null) {
      comma = pairs.indexOf(',', comma + 1);
    }
    return comma < 0 ? pairs.length() : comma;
  }

  /** The word before the first equals sign, if it can be a key at all. */
  private static @Nullable String keyOf(String text) {
    int equals = text.indexOf('=');
    for (int i = 0; i < equals; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return null;
      }
    }
    return equals > 0 ? text.substring(0, equals) : null;
  }

  private static String problemWith(String key, String value) {
    if (key.equals("onConfigError")) {
      return "agent option onConfigError=" + value + ": expected start or abort";
    }
    String meant = Spelling.nearest(key, KEYS);
    return "agent option '"
        + key
        + "' is unknown: expected config or onConfigError"
        + (meant == null ? "" : "; did you mean " + meant + "?");
  }
}
