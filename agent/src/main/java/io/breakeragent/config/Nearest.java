package io.breakeragent.config;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant: spelled alike but for a slip or two of the finger. */
final class Nearest {

  /** Longer names are not compared, which bounds the time that a hostile file can take. */
  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /** The known name that is nearest, or null if none is near. */
  static @Nullable String to(String typed, Collection<String> known) {
    String plain = plain(typed);
    String nearest = null;
    int best = slips(plain) + 1;
    for (String name : known) {
      int distance = distance(plain, plain(name), best);
      if (distance < best) {
        nearest = name;
        best = distance;
      }
    }
    return nearest;
  }

  /** As {@link #to}, or else the known name that begins with the typed one. */
  static @Nullable String orLonger(String typed, Collection<String> known) {
    String nearest = to(typed, known);
    String plain = plain(typed);
    if (nearest == null && plain.length() > 3) {
      for (String name : known) {
        if (plain(name).startsWith(plain)) {
          return name;
        }
      }
    }
    return nearest;
  }

  /**
   * Case and the separators of other styles, as in {@code failure-rate-threshold}, do not count.
   */
  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static int slips(String name) {
    if (name.length() > MAX_LENGTH) {
      return -1;
    }
    return name.length() < 4 ? 0 : name.length() < 8 ? 1 : 2;
  }

  /**
   * How many letters have to be inserted, removed, replaced or swapped with their neighbour; any
   * number not below {@code limit} if it is as many as that.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit;
      }
    }
    return row[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
