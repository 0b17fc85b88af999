package io.breakeragent.breaker;

import io.breakeragent.window.WindowCounts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a breaker. Immutable.
 *
 * @param earlier how many openings came before it without a recovery in between
 * @param reason the rule that was met, with its numbers, and the last failure
 * @param evidence what the phase that opened had counted
 * @param timeMillis the wall clock, milliseconds since 1970
 */
record Opening(int earlier, String reason, WindowCounts evidence, long timeMillis) {

  /**
   * An opening at this moment.
   *
   * @param repeated the opening that no recovery lies between, or null
   * @param lastFailure of the calls that are the evidence, or null
   */
  static Opening now(
      @Nullable Opening repeated,
      String rule,
      @Nullable String lastFailure,
      WindowCounts evidence) {
    return new Opening(
        repeated == null ? 0 : repeated.earlier + 1,
        lastFailure == null ? rule : rule + ", last " + lastFailure,
        evidence,
        System.currentTimeMillis());
  }

  /** The reason and the time, for people. */
  String story() {
    return reason + ", at " + Instant.ofEpochMilli(timeMillis);
  }
}
