package com.acme.warehouse;

/** A failure that costs next to nothing, made once and without a stack trace. */
public final class OutOfReach extends RuntimeException {

  private static final long serialVersionUID = 1;

  OutOfReach() {
    super("out of reach", null, false, false);
  }
}
