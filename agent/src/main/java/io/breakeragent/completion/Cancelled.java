package io.breakeragent.completion;

import java.util.concurrent.CancellationException;

/** Stands for a cancellation that was told without a throwable. Stackless. */
final class Cancelled extends CancellationException {

  private static final long serialVersionUID = 1L;

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
