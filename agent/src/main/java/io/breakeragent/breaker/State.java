package io.breakeragent.breaker;

/** What a breaker does with calls. */
public enum State {
  /** Calls pass and are judged. */
  CLOSED(0),
  /** A few trial calls pass; they decide between CLOSED and OPEN. */
  HALF_OPEN(1),
  /** Calls are refused until the wait is over. */
  OPEN(2),
  /** Calls are refused until an operator says otherwise. */
  FORCED_OPEN(3),
  /** Calls pass and are not judged, until an operator says otherwise. */
  DISABLED(4);

  private final int code;

  State(int code) {
    this.code = code;
  }

  /** The number that stands for this state where only numbers can be charted. */
  public int code() {
    return code;
  }
}
