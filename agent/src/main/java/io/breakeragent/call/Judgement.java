package io.breakeragent.call;

/** An outcome, with what led to it where no exception tells. Immutable. */
sealed interface Judgement permits Outcome, ConditionMet {

  Outcome outcome();
}
