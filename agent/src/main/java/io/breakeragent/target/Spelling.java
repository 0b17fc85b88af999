package io.breakeragent.target;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody most likely meant by a misspelled one. */
public final class Spelling {

  /** Longer names are not compared, which bounds the time that a hostile file can take. */
  private static final int MAX_LENGTH = 64;

  private Spelling() {}

  /**
   * The other name that is closest, if it is close enough to be a slip of the keyboard; else null.
   * From four letters on one may be wrong, from eight on two. Case does not count, nor do the
   * separators of other styles, as in {@code failure-rate-threshold}.
   */
  public static @Nullable String nearest(String name, Collection<String> candidates) {
    String typed = plain(name);
    String nearest = null;
    int best = slips(typed) + 1;
    for (String candidate : candidates) {
      int distance = distance(typed, plain(candidate), best);
      if (distance < best && !candidate.equals(name)) {
        nearest = candidate;
        best = distance;
      }
    }
    return nearest;
  }

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
      int[] reused = beforeLast;
      beforeLast = last;
      last = row;
      row = reused;
      if (fill(row, last, beforeLast, a, i, b) > limit) {
        return limit;
      }
    }
    return row[b.length()];
  }

  /** Fills the row of the first {@code i} letters of {@code a}; returns its least number. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String a, int i, String b) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int distance = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      if (isSwap(a, i, b, j)) {
        distance = Math.min(distance, 1 + beforeLast[j - 2]);
      }
      row[j] = distance;
      least = Math.min(least, distance);
    }
    return least;
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
