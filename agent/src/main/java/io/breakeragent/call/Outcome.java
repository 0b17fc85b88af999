package io.breakeragent.call;

/** What a call's end means to its breaker. */
enum Outcome implements Judgement {
  SUCCESS,
  FAILURE,
  /** Neither: it gives the permit back and moves nothing. */
  NEUTRAL,
  /** None of its own, but that of an exchange: it gives the permit back and is not counted. */
  PART;

  @Override
  public Outcome outcome() {
    return this;
  }
}
