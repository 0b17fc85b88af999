package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.sql.SQLTransientConnectionException;

/**
 * What a refused caller of a method gets that declares {@link java.sql.SQLException}. Stackless.
 */
public final class RejectedSqlException extends SQLTransientConnectionException
    implements Rejection {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RejectedSqlException(Refusal refusal) {
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
