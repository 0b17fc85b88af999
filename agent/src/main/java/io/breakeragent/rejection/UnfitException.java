package io.breakeragent.rejection;

/** Says why a method cannot be given the rejection that its breaker asks for. */
public final class UnfitException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A method that cannot be given what is asked of it, and why. */
  public UnfitException(String reason) {
    super(reason);
  }
}
