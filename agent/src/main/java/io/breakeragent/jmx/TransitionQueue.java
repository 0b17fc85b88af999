package io.breakeragent.jmx;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TransitionListener;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Takes transitions from the application's threads to the agent's own, which tells JMX of them.
 * Holds the last {@value #CAPACITY}: the oldest are dropped and counted. Thread-safe, lock-free.
 */
public final class TransitionQueue implements TransitionListener {

  static final int CAPACITY = 1000;

  private final ConcurrentLinkedQueue<Transition> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicInteger dropped = new AtomicInteger();

  @Override
  public void onTransition(Breaker breaker, State from, State to, String reason) {
    queue.add(new Transition(System.currentTimeMillis(), breaker.name(), from, to, reason));
    if (size.incrementAndGet() > CAPACITY && poll() != null) {
      dropped.incrementAndGet();
    }
  }

  /** Takes the oldest out, or null. */
  @Nullable Transition poll() {
    Transition oldest = queue.poll();
    if (oldest != null) {
      size.decrementAndGet();
    }
    return oldest;
  }

  /** Forgets everything so far, the dropped ones too. */
  void discard() {
    Transition oldest = poll();
    while (oldest != null) {
      oldest = poll();
    }
    dropped.set(0);
  }

  /** How many were dropped since it was last asked. */
  int takeDropped() {
    return dropped.getAndSet(0);
  }
}
