package io.breakeragent.config;

import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.call.Mode;
import io.breakeragent.target.Spelling;
import io.breakeragent.window.WindowSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one key. A value that is not what belongs there is a problem, and the fallback
 * is taken instead, so that the reading goes on and finds the other problems.
 */
final class ValueReader {

  private final Problems problems;

  ValueReader(Problems problems) {
    this.problems = problems;
  }

  /** A percentage without a percent sign, or {@code off}. */
  double rateOrOff(YamlNode.Entry entry, double fallback) {
    if (isOff(entry)) {
      return OpeningRules.RATE_OFF;
    }
    String expected = "a percentage above 0 and up to 100, or off";
    return decimal(entry, Double.MIN_VALUE, 100, expected, fallback);
  }

  double percentage(YamlNode.Entry entry, double fallback) {
    return decimal(entry, 0, 100, "a percentage from 0 to 100", fallback);
  }

  double factor(YamlNode.Entry entry, double fallback) {
    return decimal(entry, 1, 100, "a number from 1 to 100", fallback);
  }

  private double decimal(
      YamlNode.Entry entry, double min, double max, String expected, double fallback) {
    String text = text(entry.value());
    if (Numbers.isWhole(text) || Numbers.isDecimal(text)) {
      double value = Double.parseDouble(text);
      if (value >= min && value <= max) {
        return value;
      }
    }
    problems.unexpected(entry, expected, text.endsWith("%") ? "write it without %" : "");
    return fallback;
  }

  int countOrOff(YamlNode.Entry entry, int max, int fallback) {
    if (isOff(entry)) {
      return OpeningRules.COUNT_OFF;
    }
    return count(entry, max, "a whole number from 1 to " + max + ", or off", fallback);
  }

  int count(YamlNode.Entry entry, int max, int fallback) {
    return count(entry, max, "a whole number from 1 to " + max, fallback);
  }

  private int count(YamlNode.Entry entry, int max, String expected, int fallback) {
    int count = countUpTo(max, text(entry.value()));
    if (count > 0) {
      return count;
    }
    problems.unexpected(entry, expected, "");
    return fallback;
  }

  /** The number, or 0 if the text is none from 1 to max. */
  private static int countUpTo(int max, String text) {
    if (!Numbers.isWhole(text) || text.length() > Numbers.MAX_DIGITS) {
      return 0;
    }
    long count = Long.parseLong(text);
    return count <= max ? (int) count : 0;
  }

  /** In nanoseconds. */
  long duration(YamlNode.Entry entry, long fallback) {
    String text = text(entry.value());
    long nanos = Durations.nanos(text);
    if (nanos != Durations.NONE) {
      return nanos;
    }
    problems.unexpected(entry, Durations.RANGE, Durations.hint(text));
    return fallback;
  }

  WindowSize windowSize(YamlNode.Entry entry, WindowSize fallback) {
    String text = text(entry.value());
    int max = WindowSize.Calls.MAX_CALLS;
    int calls = countUpTo(max, text);
    if (calls > 0) {
      return new WindowSize.Calls(calls);
    }
    long nanos = Durations.nanos(text);
    if (nanos != Durations.NONE) {
      return new WindowSize.Time(nanos);
    }
    String hint = Numbers.isWhole(text) ? "" : Durations.hint(text);
    problems.unexpected(entry, Durations.RANGE + ", or a number of calls from 1 to " + max, hint);
    return fallback;
  }

  boolean flag(YamlNode.Entry entry, boolean fallback) {
    String text = text(entry.value());
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    problems.unexpected(entry, "true or false", "");
    return fallback;
  }

  Mode mode(YamlNode.Entry entry, Mode fallback) {
    Mode mode = modeOf(text(entry.value()));
    if (mode == null) {
      unexpectedWord(entry, "enforce, observe or off", List.of("enforce", "observe", "off"));
    }
    return mode == null ? fallback : mode;
  }

  boolean preciseClock(YamlNode.Entry entry, boolean fallback) {
    String text = text(entry.value());
    if (text.equals("precise") || text.equals("coarse")) {
      return text.equals("precise");
    }
    unexpectedWord(entry, "coarse or precise", List.of("coarse", "precise"));
    return fallback;
  }

  void unexpectedWord(YamlNode.Entry entry, String expected, List<String> words) {
    String meant = Spelling.nearest(text(entry.value()), words);
    problems.unexpected(entry, expected, meant == null ? "" : "did you mean '" + meant + "'?");
  }

  private static @Nullable Mode modeOf(String text) {
    return switch (text) {
      case "enforce" -> Mode.ENFORCE;
      case "observe" -> Mode.OBSERVE;
      case "off" -> Mode.OFF;
      default -> null;
    };
  }

  List<String> exceptionClasses(YamlNode.Entry entry, List<String> fallback) {
    if (!(entry.value() instanceof YamlNode.Sequence sequence)) {
      problems.unexpected(entry, "a list of class names, like [java.io.IOException]", "");
      return fallback;
    }
    List<String> names = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      String name = text(item);
      String fault = PlatformTypes.faultOfThrowable(name);
      if (!ClassNames.isName(name)) {
        String expected = "class names like java.io.IOException";
        problems.unexpected(entry.name(), item, expected, ClassNames.hint(name));
      } else if (fault != null) {
        problems.add(item, entry.name() + ": " + fault);
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  private static boolean isOff(YamlNode.Entry entry) {
    return text(entry.value()).equals("off");
  }

  /** The text of a scalar; of anything else, null included, a text that is no value of any key. */
  static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
  }
}
