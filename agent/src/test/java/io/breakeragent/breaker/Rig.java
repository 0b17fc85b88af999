package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.breakeragent.clock.Clocks;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A breaker on a fake clock, with the words to make calls through it. */
final class Rig implements TransitionListener {

  static final Duration WAIT = Duration.ofSeconds(10);

  final FakeTicker ticker;
  final Breaker breaker;

  /** Every notification so far, such as {@code CLOSED -> OPEN}. */
  final List<String> transitions = new CopyOnWriteArrayList<>();

  /** The reasons that came with them. */
  final List<String> reasons = new CopyOnWriteArrayList<>();

  Rig(TestSettings settings) {
    this(settings, new FakeTicker());
  }

  Rig(TestSettings settings, FakeTicker ticker) {
    this(settings, ticker, RandomSource.THREAD_LOCAL);
  }

  Rig(TestSettings settings, FakeTicker ticker, RandomSource random) {
    this.ticker = ticker;
    breaker =
        new Breaker("inventory", settings.build(), Clocks.of(ticker), Seats.NONE, this, random);
  }

  @Override
  public void onTransition(Breaker source, State from, State to, String reason) {
    transitions.add(from + " -> " + to);
    reasons.add(reason);
  }

  /** A breaker brought to that state by the shortest way: one failure opens it. */
  static Rig in(State state) {
    return in(state, TestSettings.inARow(1));
  }

  static Rig in(State state, TestSettings settings) {
    Rig rig = new Rig(settings);
    switch (state) {
      case CLOSED -> {}
      case OPEN -> rig.fail();
      case HALF_OPEN -> {
        rig.fail();
        rig.waitAndTick(WAIT);
      }
      case FORCED_OPEN -> rig.breaker.forceOpen();
      case DISABLED -> rig.breaker.disable();
    }
    rig.transitions.clear();
    rig.reasons.clear();
    return rig;
  }

  /** A call that begins now, or null if it is refused. */
  @Nullable Call ask() {
    long start = breaker.callTime();
    return breaker.tryAcquire(start) instanceof Permit permit ? new Call(permit, start) : null;
  }

  Call admitted() {
    long start = breaker.callTime();
    return new Call(assertInstanceOf(Permit.class, breaker.tryAcquire(start)), start);
  }

  Refusal refused() {
    return assertInstanceOf(Refusal.class, breaker.tryAcquire(breaker.callTime()));
  }

  void succeed() {
    succeed(admitted());
  }

  void succeed(Call call) {
    end(call, null);
  }

  void fail() {
    fail(admitted());
  }

  void fail(Call call) {
    end(call, new ConnectException("refused"));
  }

  void ignore(Call call) {
    breaker.onIgnored(call.permit(), call.start());
  }

  void fail(int times) {
    for (int i = 0; i < times; i++) {
      fail();
    }
  }

  void succeed(int times) {
    for (int i = 0; i < times; i++) {
      succeed();
    }
  }

  /** A whole call, during which the clock goes on. */
  void call(Duration duration, @Nullable Throwable failure) {
    Call call = admitted();
    ticker.advance(duration);
    end(call, failure);
  }

  /** The end, now, of a call. */
  void end(Call call, @Nullable Throwable failure) {
    long end = breaker.callTime();
    if (failure == null) {
      breaker.onSuccess(call.permit(), call.start(), end);
    } else {
      breaker.onFailure(call.permit(), call.start(), end, failure);
    }
  }

  void waitAndTick(Duration duration) {
    ticker.advance(duration);
    breaker.tick();
  }
}
