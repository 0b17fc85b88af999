package io.breakeragent.benchmarks;

/** The smallest application: one class, one guarded method that nobody calls unless asked to. */
public final class Hello {

  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
