package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;

/** What a refused caller gets where its method declares nothing that fits better. Stackless. */
public final class CallNotPermittedException extends RuntimeException implements Rejection {

  private static final long serialVersionUID = 1L;

  private final LazyMessage message;

  public CallNotPermittedException(Refusal refusal) {
    message = new LazyMessage(refusal);
  }

  @Override
  public String breakerName() {
    return message.breakerName();
  }

  @Override
  public String getMessage() {
    return message.text();
  }

  @Override
  public Throwable fillInStackTrace() {
    // A stack walk would be the dearest part of a refusal; see RejectionTrace for those who want
    // one.
    return this;
  }
}
