package io.breakeragent.breaker;

/** Who is told of a breaker's changes of state. */
public interface TransitionListener {

  /**
   * A breaker went from one state to another. Called once per transition, by the thread that
   * brought it about, on the path of its call: it must be cheap. What it throws is dropped.
   *
   * <p>Two transitions at almost the same moment, by two threads, may be told in either order.
   */
  void onTransition(Breaker breaker, State from, State to, String reason);
}
