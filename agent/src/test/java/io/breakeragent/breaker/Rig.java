package io.breakeragent.breaker;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
    breaker = new Breaker("inventory", settings.build(), ticker, this, random);
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

  Admission ask() {
    return breaker.tryAcquire(ticker.read());
  }

  Permit admitted() {
    return assertInstanceOf(Permit.class, ask());
  }

  Refusal refused() {
    return assertInstanceOf(Refusal.class, ask());
  }

  void succeed() {
    succeed(admitted());
  }

  void succeed(Permit permit) {
    end(permit, Duration.ZERO, null);
  }

  void fail() {
    fail(admitted());
  }

  void fail(Permit permit) {
    end(permit, Duration.ZERO, new ConnectException("refused"));
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
    Permit permit = admitted();
    ticker.advance(duration);
    end(permit, duration, failure);
  }

  /** The end, now, of a call that took that long. */
  void end(Permit permit, Duration duration, @Nullable Throwable failure) {
    long end = ticker.read();
    if (failure == null) {
      breaker.onSuccess(permit, end - duration.toNanos(), end);
    } else {
      breaker.onFailure(permit, end - duration.toNanos(), end, failure);
    }
  }

  void waitAndTick(Duration duration) {
    ticker.advance(duration);
    breaker.tick(ticker.read());
  }
}
