package com.acme.kinds;

import com.acme.Twice;
import java.util.function.Supplier;

/** Every kind of method that a class can have. */
class Methods {

  Object privately() {
    return hidden();
  }

  private Object hidden() {
    return Twice.down();
  }

  static Object statically() {
    return Twice.down();
  }

  final Object unchangeable() {
    return Twice.down();
  }

  synchronized Object locked() {
    return Twice.down();
  }

  static synchronized Object lockedStatically() {
    return Twice.down();
  }

  protected double wide(double a, long b) {
    return Twice.down();
  }

  Object many(Object... values) {
    return Twice.down();
  }

  /** A handler for everything swallows neither the refusal nor, at the end, the failure (28). */
  Object swallowing() {
    try {
      return Twice.down();
    } catch (Throwable t) {
      throw new IllegalArgumentException(t);
    }
  }

  Object capturing(String name) {
    Supplier<Object> inner = () -> name + Twice.down();
    return inner.get();
  }
}
