package com.acme.hostile;

import com.acme.Console;

/** Throws exceptions that do harm to whoever looks into them. */
public final class Hostile {

  private Hostile() {}

  public static void main(String[] args) throws Exception {
    Exception[] exceptions = {
      new ThrowingAnswers(), new ItsOwnCause(), new Exception("x".repeat(1 << 20)), new Endless(0)
    };
    for (Exception exception : exceptions) {
      try {
        fail(exception);
      } catch (Exception e) {
        Console.say("the very same " + (e == exception));
      }
    }
    Console.ask("ready");
  }

  static void fail(Exception exception) throws Exception {
    throw exception;
  }

  @SuppressWarnings("serial")
  private static final class ThrowingAnswers extends Exception {
    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("no cause");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("no text");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no trace");
    }
  }

  @SuppressWarnings("serial")
  private static final class ItsOwnCause extends Exception {
    @Override
    public synchronized Throwable getCause() {
      return this;
    }
  }

  /** Always has one more cause. */
  @SuppressWarnings("serial")
  private static final class Endless extends Exception {

    private final int depth;

    Endless(int depth) {
      this.depth = depth;
    }

    @Override
    public synchronized Throwable getCause() {
      return new Endless(depth + 1);
    }
  }
}
