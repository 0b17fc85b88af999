package io.breakeragent.jmx;

import io.breakeragent.breaker.Failure;
import java.time.Instant;
import java.util.List;

/** A failure of the engine in JMX's clothes. */
final class FailureRow implements RecentFailure {

  private final Failure failure;

  private FailureRow(Failure failure) {
    this.failure = failure;
  }

  static RecentFailure[] of(List<Failure> failures) {
    RecentFailure[] rows = new RecentFailure[failures.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new FailureRow(failures.get(i));
    }
    return rows;
  }

  @Override
  public String getTime() {
    return Instant.ofEpochMilli(failure.timeMillis()).toString();
  }

  @Override
  public String getExceptionClass() {
    return failure.exceptionClass();
  }

  @Override
  public String getMessage() {
    return failure.message();
  }

  @Override
  public String getRootCause() {
    return failure.rootCause();
  }

  @Override
  public long getDurationMillis() {
    return failure.durationMillis();
  }

  @Override
  public String getThread() {
    return failure.thread();
  }
}
