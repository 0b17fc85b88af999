package io.breakeragent.target;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody most likely meant by a misspelled one. */
public final class Spelling {

  private Spelling() {}

  /**
   * The candidate closest to the name, if one is close enough to be a slip of the keyboard: at most
   * a third of the name's letters differ, upper and lower case count as the same.
   */
  public static @Nullable String nearest(String name, Collection<String> candidates) {
    String best = null;
    int bestDistance = Math.max(1, name.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance =
          distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance && !candidate.equals(name)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The number of letters to insert, delete or replace (Levenshtein), or the limit if above it. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
