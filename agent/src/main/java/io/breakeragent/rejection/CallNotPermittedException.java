package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;

/** What a refused caller gets where its method declares nothing that fits better. Stackless. */
public final class CallNotPermittedException extends RuntimeException implements Rejection {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public CallNotPermittedException(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String getMessage() {
    return refusal.message();
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
