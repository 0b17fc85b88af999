package com.acme;

/** The smallest application. It stands outside of our packages, which no target may mean. */
public final class Hello {

  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
