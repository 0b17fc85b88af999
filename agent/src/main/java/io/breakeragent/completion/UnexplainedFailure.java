package io.breakeragent.completion;

/** Stands for a failure that a callback was told of without a throwable. Stackless. */
final class UnexplainedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnexplainedFailure(String method) {
    super(method + " was called");
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
