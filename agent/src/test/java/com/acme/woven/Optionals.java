package com.acme.woven;

/** A class that can do without a library: only some of its signatures name it. */
public class Optionals {

  /** Stands for a type of a library that is not there. */
  public static class Missing {}

  public Missing convert(Missing[] missing) throws MissingException {
    return missing[0];
  }

  public String fine() {
    return "fine";
  }

  /** Likewise. */
  public static class MissingException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
