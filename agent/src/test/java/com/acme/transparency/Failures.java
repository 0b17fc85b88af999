package com.acme.transparency;

import com.acme.Console;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Methods that fail in each way; every stack trace is printed whole. */
class Failures {

  private final RuntimeException always = new IllegalStateException("always the same");

  void showAll() {
    show(() -> unchecked(null));
    show(this::checked);
    show(Failures::sqlException);
    show(this::error);
    show(() -> overflow(0));
    show(this::suppressed);
    show(() -> nested(3));
    show(this::inALambda);
    show(this::locked);
    show(() -> failedFuture().join());
    show(Failed::new);
    show(this::caughtAndReplaced);
    Console.say("the very same " + (thrownBy(this::shared) == always));
    thrownBy(this::checked).printStackTrace(System.out);
  }

  int unchecked(String text) {
    return text.length();
  }

  Object checked() throws IOException {
    throw new IOException("checked");
  }

  static Object sqlException() throws SQLException {
    throw new SQLException("reason", "08001", 7, new IOException("cause"));
  }

  Object error() {
    throw new AssertionError("an error");
  }

  Object overflow(int depth) {
    try {
      return depth < 0 ? null : overflow(depth + 1);
    } catch (StackOverflowError e) {
      throw new IllegalStateException("the stack is full");
    }
  }

  Object suppressed() {
    try (AutoCloseable resource = () -> failing("closing")) {
      return failing("working with " + (resource != null));
    } catch (Exception e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object failing(String what) {
    throw new IllegalStateException(what);
  }

  Object nested(int depth) {
    return depth == 0 ? failing("deep") : nested(depth - 1);
  }

  Object inALambda() throws Exception {
    Callable<Object> lambda = () -> failing("in a lambda");
    return lambda.call();
  }

  synchronized Object locked() {
    throw new IllegalStateException("locked: " + Thread.holdsLock(this));
  }

  CompletableFuture<String> failedFuture() {
    return CompletableFuture.failedFuture(new IOException("by the future"));
  }

  Object shared() {
    throw always;
  }

  Object caughtAndReplaced() {
    try {
      return failing("first");
    } catch (IllegalStateException e) {
      return failing("second");
    } finally {
      Console.say("finally");
    }
  }

  void uncaught() throws IOException {
    throw new IOException("nobody catches this");
  }

  /** Fails in its constructor. */
  static class Failed {
    Failed() {
      throw new UnsupportedOperationException("constructor");
    }
  }

  private static void show(Callable<?> call) {
    thrownBy(call).printStackTrace();
  }

  private static Throwable thrownBy(Callable<?> call) {
    try {
      throw new AssertionError("returned " + call.call());
    } catch (Throwable t) {
      return t;
    }
  }
}
