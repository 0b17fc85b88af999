package com.acme.transparency;

import com.acme.Console;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Methods of each return type and kind, and what they return. */
class Results implements Shapes {

  private final CompletableFuture<String> pending = new CompletableFuture<>();
  private final Object same = new Object();

  void showAll() throws Exception {
    Console.say("boolean " + yes() + " byte " + oneByte() + " short " + oneShort());
    Console.say("char " + oneChar() + " int " + oneInt() + " long " + oneLong());
    Console.say("float " + oneFloat() + " double " + oneDouble() + " text " + text());
    Console.say("null " + nothing() + " array " + Arrays.toString(array(3)));
    Console.say("matrix " + Arrays.deepToString(matrix()) + " void " + fill(new int[2])[1]);
    Console.say("the same object " + (itself() == same) + " locked " + locked());
    Console.say("shape " + area() + Shapes.unit() + " " + new Box(2, 3).area() + Unit.METRE.area());
    Console.say("arguments " + changed(1, 2.5, "x", new int[] {4}) + " generic " + generic("g"));
    Console.say("the same stage " + (stage() == pending) + " " + stage().getClass());
    pending.complete("done");
    Console.say("completed " + stage().toCompletableFuture().get());
    pending.obtrudeException(new IllegalStateException("late"));
    Console.say("dependents " + stage().toCompletableFuture().getNumberOfDependents());
  }

  boolean yes() {
    return true;
  }

  byte oneByte() {
    return Byte.MIN_VALUE;
  }

  short oneShort() {
    return Short.MAX_VALUE;
  }

  private char oneChar() {
    return 'c';
  }

  static int oneInt() {
    return Integer.MIN_VALUE;
  }

  final long oneLong() {
    return Long.MAX_VALUE;
  }

  float oneFloat() {
    return Float.NaN;
  }

  double oneDouble() {
    return -0.0;
  }

  String text() {
    return "text";
  }

  Object nothing() {
    return null;
  }

  Object itself() {
    return same;
  }

  int[] array(int n) {
    return new int[n];
  }

  long[][] matrix() {
    return new long[][] {{1}, {}};
  }

  int[] fill(int[] a) {
    filling(a);
    return a;
  }

  private static void filling(int[] a) {
    Arrays.fill(a, 7);
  }

  synchronized boolean locked() {
    return Thread.holdsLock(this);
  }

  /** Reassigns its arguments, which the agent's exit must neither mind nor undo. */
  String changed(int a, double b, String c, int[] d) {
    a += 10;
    b *= 2;
    c = null;
    d[0]++;
    return a + " " + b + " " + c + " " + d[0];
  }

  <T extends Comparable<T>> T generic(T value) {
    for (int i = 0; i < 3; i++) {
      if (i == 1) {
        return value;
      }
    }
    throw new AssertionError();
  }

  CompletionStage<String> stage() {
    return pending;
  }
}
