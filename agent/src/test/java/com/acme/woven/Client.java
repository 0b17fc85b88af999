package com.acme.woven;

import java.io.IOException;

/** Methods of many shapes for the weaver's tests; each returns or throws what it says. */
public class Client {

  public Object object() {
    return "object";
  }

  public int number() {
    return 7;
  }

  public double real() {
    return 1.5;
  }

  public void nothing() {}

  public String get() {
    return "get()";
  }

  public String get(int id) {
    return "get(int)";
  }

  public String get(String[] names, long[][] grid) {
    return "get(arrays)";
  }

  public String through() {
    return hidden();
  }

  private String hidden() {
    return "hidden";
  }

  public static synchronized String shared() {
    return "shared";
  }

  public Object fail() throws IOException {
    throw new IOException("down");
  }

  public native Object outside();

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "toString()";
  }

  /** Shares no more than its name with the method of Object. */
  public String clone(String repository) {
    return "clone(String)";
  }
}
