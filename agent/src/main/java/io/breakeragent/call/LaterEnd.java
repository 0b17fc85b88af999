package io.breakeragent.call;

import io.breakeragent.breaker.Permit;
import io.breakeragent.completion.CallEnd;
import io.breakeragent.completion.EndListener;
import io.breakeragent.completion.ListenableFutureEnd;
import io.breakeragent.completion.StageEnd;
import io.breakeragent.rejection.ReturnKind;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The end, for one breaker, of a call that goes on after its method has returned. Immutable.
 *
 * @param first what the call handed over
 * @param second likewise
 */
record LaterEnd(CallSite site, @Nullable Object first, @Nullable Object second)
    implements EndListener {

  /** Whether the call goes on with what its method returned. */
  static boolean canFollow(ReturnKind returns, @Nullable Object result) {
    return returns == ReturnKind.LISTENABLE_FUTURE
        ? result instanceof Future<?>
        : result instanceof CompletionStage<?>;
  }

  /** Hangs on to what the method returned; it is one that {@link #canFollow}. */
  void follow(ReturnKind returns, @Nullable Object result, Permit permit, long start) {
    Permit own = permit.withoutSeat(start);
    if (returns != ReturnKind.LISTENABLE_FUTURE && result instanceof CompletionStage<?> stage) {
      StageEnd.follow(stage, this, own, start);
    } else if (result instanceof Future<?> future) {
      ListenableFutureEnd.follow(future, this, own, start);
    }
  }

  /** For the call to be ended by whoever learns of it. */
  CallEnd open(Permit permit, long start) {
    return new CallEnd(this, permit.withoutSeat(start), start);
  }

  @Override
  public void onEnd(
      Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    try {
      site.settle((Permit) permit, start, result, thrown, first, second);
    } catch (Throwable fault) {
      onLost(permit, start, fault);
    }
  }

  @Override
  public void onLost(Object permit, long start, Throwable fault) {
    site.guard().breaker().onIgnored((Permit) permit, start);
    site.onFault(fault);
  }
}
