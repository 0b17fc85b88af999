package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.sql.SQLTransientConnectionException;

/**
 * What a refused caller of a method gets that declares {@link java.sql.SQLException}. Stackless.
 */
public final class RejectedSqlException extends SQLTransientConnectionException
    implements Rejection {

  private static final long serialVersionUID = 1L;

  private final LazyMessage message;

  public RejectedSqlException(Refusal refusal) {
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
