package io.breakeragent.path;

/**
 * Whole numbers as objects and as texts, without an allocation for those seen before: some hundreds
 * are remembered, each in the one slot that is its own. Thread-safe, as what a slot holds never
 * changes, and a thread that misses it makes another.
 */
final class Wholes {

  private static final int SLOTS = 1 << 8;

  private static final Integer[] INTEGERS = new Integer[SLOTS];
  private static final Long[] LONGS = new Long[SLOTS];
  private static final Text[] TEXTS = new Text[SLOTS];

  private Wholes() {}

  static Integer box(int number) {
    Integer known = INTEGERS[slot(number)];
    if (known != null && known == number) {
      return known;
    }
    Integer boxed = number;
    INTEGERS[slot(number)] = boxed;
    return boxed;
  }

  static Long box(long number) {
    Long known = LONGS[slot(number)];
    if (known != null && known == number) {
      return known;
    }
    Long boxed = number;
    LONGS[slot(number)] = boxed;
    return boxed;
  }

  static String text(long number) {
    Text known = TEXTS[slot(number)];
    if (known != null && known.number == number) {
      return known.text;
    }
    Text fresh = new Text(number, Long.toString(number));
    TEXTS[slot(number)] = fresh;
    return fresh.text;
  }

  private static int slot(long number) {
    return Long.hashCode(number) & (SLOTS - 1);
  }

  private record Text(long number, String text) {}
}
