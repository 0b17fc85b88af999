package com.acme.kinds;

import com.acme.Twice;

/** Every kind of method that a class can have. */
class Methods {

  Object privately() {
    return hidden();
  }

  private Object hidden() {
    throw Twice.down();
  }

  static Object statically() {
    throw Twice.down();
  }

  final Object unchangeable() {
    throw Twice.down();
  }

  synchronized Object locked() {
    throw Twice.down();
  }

  static synchronized Object lockedStatically() {
    throw Twice.down();
  }

  protected double wide(double a, long b) {
    throw Twice.down();
  }

  Object many(Object... values) {
    throw Twice.down();
  }

  /** A handler for everything swallows neither the refusal nor, at the end, the failure (28). */
  Object swallowing() {
    try {
      throw Twice.down();
    } catch (Throwable t) {
      throw new IllegalArgumentException(t);
    }
  }

  Object capturing(String name) {
    Runnable inner =
        () -> {
          throw new IllegalStateException(name, Twice.down());
        };
    inner.run();
    return inner;
  }
}
