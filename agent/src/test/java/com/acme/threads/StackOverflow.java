package com.acme.threads;

import com.acme.Console;
import com.acme.Twice;

/** Runs out of stack inside guarded methods, and goes on. */
public final class StackOverflow {

  private StackOverflow() {}

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) {
      try {
        endless(i);
      } catch (StackOverflowError expected) {
        // Each time at another depth.
      }
    }
    Twice.call("recursive", StackOverflow::afterwards);
    Console.ask("ready");
  }

  static long endless(long depth) {
    return depth + step(depth + 1);
  }

  static long step(long depth) {
    return 1 + endless(depth);
  }

  static Object afterwards() {
    return Twice.down();
  }
}
