package io.breakeragent.call;

import io.breakeragent.breaker.Admission;
import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.Refusal;
import io.breakeragent.completion.StageEnd;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.Rejector;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One woven method guarded by one breaker: the way in and the way out. Thread-safe. */
final class CallSite extends BreakerGate implements StageEnd.Listener {

  /** Stands for a call that observe mode let through although its breaker would have refused it. */
  private static final Object WOULD_REJECT = new Object();

  private final Guard guard;
  private final Rejector rejector;
  private final Faults faults;

  CallSite(Guard guard, Rejector rejector, Faults faults) {
    this.guard = guard;
    this.rejector = rejector;
    this.faults = faults;
  }

  @Override
  protected @Nullable Object onEnter(long start) {
    Mode mode = guard.mode();
    if (mode == Mode.OFF) {
      return null;
    }
    Nest nest = Nest.ofThread();
    if (nest.contains(guard)) {
      return null;
    }
    Object answer = null;
    nest.enter(guard);
    try {
      answer = ask(mode, start);
      return answer;
    } finally {
      if (answer == null || answer instanceof BreakerGate.Substitute) {
        nest.leave(guard);
      }
    }
  }

  private Object ask(Mode mode, long start) {
    Admission admission = guard.breaker().tryAcquire(start);
    if (admission instanceof Permit) {
      return admission;
    }
    if (mode == Mode.OBSERVE) {
      guard.breaker().onWouldReject();
      return WOULD_REJECT;
    }
    return rejector.reject((Refusal) admission);
  }

  @Override
  protected void onExit(
      Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    Nest.ofThread().leave(guard);
    if (permit == WOULD_REJECT) {
      return;
    }
    if (thrown == null && result instanceof CompletionStage<?> stage) {
      follow(stage, permit, start);
    } else {
      guard.end((Permit) permit, start, BreakerGate.clock(), thrown);
    }
  }

  private void follow(CompletionStage<?> stage, Object permit, long start) {
    boolean followed = false;
    try {
      StageEnd.follow(stage, this, permit, start);
      followed = true;
    } finally {
      if (!followed) {
        guard.breaker().onIgnored((Permit) permit);
      }
    }
  }

  @Override
  public void onEnd(Object permit, long start, @Nullable Throwable thrown) {
    try {
      guard.end((Permit) permit, start, BreakerGate.clock(), thrown);
    } catch (Throwable fault) {
      onFault(fault);
    }
  }

  /** Takes back an admission whose call will not happen, because another breaker refused it. */
  void abandon(@Nullable Object permit) {
    if (permit != null) {
      Nest.ofThread().leave(guard);
    }
    if (permit instanceof Permit admitted) {
      guard.breaker().onIgnored(admitted);
    }
  }

  @Override
  protected void onFault(Throwable fault) {
    faults.add("breaker '" + guard.breaker().name() + "'", fault);
  }
}
