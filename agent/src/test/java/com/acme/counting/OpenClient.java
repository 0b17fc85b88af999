package com.acme.counting;

/** Public, over a parent that is not: javac gives it a bridge that calls the parent's method. */
public class OpenClient extends HiddenClient {}

abstract class HiddenClient {
  public Object call() {
    return "called";
  }
}
