package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.rejection.Rejection;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/** A woven method, played by hand: what the advice does, through the real gate. */
record WovenMethod(int index, @Nullable Object first, @Nullable Object second) {

  interface Body {
    @Nullable Object run() throws Throwable;
  }

  /** The same method, called with other objects. */
  WovenMethod with(@Nullable Object newFirst, @Nullable Object newSecond) {
    return new WovenMethod(index, newFirst, newSecond);
  }

  /** The body of a method one of whose arguments is replaced. */
  interface BodyWith {
    @Nullable Object run(@Nullable Object argument) throws Throwable;
  }

  @Nullable Object call(Body body) throws Throwable {
    return run(BreakerGate.enter(index, first, second), body);
  }

  /** A call of a method woven to replace the argument that it hands over first. */
  @Nullable Object callReplacing(BodyWith body) throws Throwable {
    Object answer = BreakerGate.enter(index, first, second);
    Object argument =
        answer instanceof BreakerGate.Call call
            ? BreakerGate.replace(index, call, first, first, second)
            : first;
    return run(answer, () -> body.run(argument));
  }

  /** A call of a method woven to replace what it returns. */
  @Nullable Object callReplaced(Body body) throws Throwable {
    return BreakerGate.replace(index, null, body.run(), first, second);
  }

  private @Nullable Object run(@Nullable Object answer, Body body) throws Throwable {
    if (answer instanceof BreakerGate.Substitute substitute) {
      if (substitute.thrown != null) {
        throw substitute.thrown;
      }
      return substitute.value;
    }
    Object result = null;
    Throwable thrown = null;
    try {
      result = body.run();
    } catch (Throwable t) {
      thrown = t;
    }
    if (answer instanceof BreakerGate.Call call) {
      call.running = false;
      BreakerGate.exit(index, call, result, thrown, first, second);
    }
    if (thrown != null) {
      throw thrown;
    }
    return result;
  }

  void succeed() throws Throwable {
    call(() -> "fine");
  }

  void fail() {
    failWith(new ConnectException("refused"));
  }

  /** A call that throws; checks that the caller receives the very same throwable. */
  void failWith(Throwable failure) {
    Throwable received = assertThrows(Throwable.class, () -> call(() -> throwing(failure)));
    if (received != failure) {
      throw new AssertionError("received something else", received);
    }
  }

  /** A call that must be refused by an exception, without reaching its body. */
  Throwable refused() {
    Throwable thrown =
        assertThrows(
            Throwable.class,
            () -> call(() -> throwing(new AssertionError("the body of a refused call ran"))));
    if (!Rejection.isBehind(thrown)) {
      throw new AssertionError("not refused", thrown);
    }
    return thrown;
  }

  private static Object throwing(Throwable failure) throws Throwable {
    throw failure;
  }
}
