package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.net.ConnectException;

/** What a refused caller of a method gets that declares {@link java.io.IOException}. Stackless. */
public final class RejectedConnectException extends ConnectException implements Rejection {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RejectedConnectException(Refusal refusal) {
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
