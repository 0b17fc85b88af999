package com.acme.rejection;

/** The application's own checked exception. */
@SuppressWarnings("serial")
public class Unavailable extends Exception {

  public Unavailable(String message) {
    super(message);
  }
}
