package io.breakeragent.jmx;

import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.window.WindowSize;

/** Settings as people read them: {@code 50%}, {@code 5m}, {@code 100 calls}, {@code off}. */
final class SettingText {

  private static final String OFF = "off";
  private static final long MILLI = 1_000_000;
  private static final long[] UNITS = {3600_000 * MILLI, 60_000 * MILLI, 1000 * MILLI, MILLI, 1};
  private static final String[] UNIT_NAMES = {"h", "m", "s", "ms", "ns"};

  private SettingText() {}

  static String percent(double percent) {
    return percent == OpeningRules.RATE_OFF ? OFF : number(percent) + "%";
  }

  static String count(int count) {
    return count == OpeningRules.COUNT_OFF ? OFF : Integer.toString(count);
  }

  /** Exactly, in the largest unit that takes no fraction. */
  static String duration(long nanos) {
    int unit = 0;
    while (nanos % UNITS[unit] != 0) {
      unit++;
    }
    return nanos / UNITS[unit] + UNIT_NAMES[unit];
  }

  static String number(double number) {
    long whole = (long) number;
    return whole == number ? Long.toString(whole) : Double.toString(number);
  }

  static String window(WindowSize size) {
    return size instanceof WindowSize.Calls calls
        ? calls.count() + " calls"
        : duration(((WindowSize.Time) size).nanos());
  }

  /** As it is written in the YAML. */
  static String onReject(OnReject onReject) {
    if (onReject instanceof OnReject.ThrowNamed named) {
      return "{throw: " + named.className() + "}";
    }
    if (onReject instanceof OnReject.ReturnValue value) {
      Object literal = value.literal();
      return "{return: " + (literal instanceof String ? "\"" + literal + "\"" : literal) + "}";
    }
    return "{throw: auto}";
  }
}
