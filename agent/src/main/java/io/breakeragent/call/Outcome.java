package io.breakeragent.call;

/** What a call's end means to its breaker. */
enum Outcome implements Judgement {
  SUCCESS,
  FAILURE,
  /** Neither: it gives the permit back and moves nothing. */
  NEUTRAL;

  @Override
  public Outcome outcome() {
    return this;
  }
}
