package com.acme.loaders;

import java.util.concurrent.Callable;

/** Needs nothing but java.*, and always fails. */
public class Bundle implements Callable<Object> {

  private int runs;

  @Override
  public Object call() {
    runs++;
    throw new IllegalStateException("down");
  }

  /** How often the body ran. */
  @Override
  public String toString() {
    return Integer.toString(runs);
  }
}
