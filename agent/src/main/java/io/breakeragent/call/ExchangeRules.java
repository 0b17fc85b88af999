package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * What the ends of a method's calls are to the exchanges that they belong to. Thread-safe. Calls of
 * one exchange that end at the same moment on two threads may both count.
 *
 * @param oncePer what makes one exchange of several calls; null if each is one of its own
 * @param step whether a success is only a step
 */
record ExchangeRules(@Nullable OncePer oncePer, boolean step) {

  /** Whether the end of every call counts as what it is. */
  boolean countEveryCall() {
    return oncePer == null && !step;
  }

  /** What a call is to its breaker, by what it is when taken alone. */
  Judgement judge(Judgement alone, Roots call) {
    boolean isStep = step && alone == Outcome.SUCCESS;
    return isStep || (oncePer != null && oncePer.isOver(call)) ? Outcome.PART : alone;
  }

  /** A call is about to be counted as what it was judged to be. */
  void onJudged(Judgement judgement, Roots call) {
    if (oncePer != null && judgement != Outcome.NEUTRAL && judgement != Outcome.PART) {
      oncePer.end(call);
    }
  }
}
