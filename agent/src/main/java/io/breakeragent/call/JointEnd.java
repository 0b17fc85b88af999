package io.breakeragent.call;

import io.breakeragent.completion.CallEnd;
import io.breakeragent.completion.EndListener;
import org.jspecify.annotations.Nullable;

/** The end of a call that two breakers wait for, of which the second may be joint again. */
record JointEnd(CallEnd one, CallEnd other) implements EndListener {

  /** One end that tells both. */
  static CallEnd of(CallEnd one, CallEnd other, long start) {
    return new CallEnd(new JointEnd(one, other), one, start);
  }

  @Override
  public void onEnd(
      Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    one.end(result, thrown);
    other.end(result, thrown);
  }

  @Override
  public void onLost(Object permit, long start, Throwable fault) {
    one.lose(fault);
    other.lose(fault);
  }
}
