package com.acme.kinds;

import com.acme.Twice;

/** Classes inside classes. */
class Nested {

  static class Inner {
    Object call() {
      throw Twice.down();
    }
  }

  static Inner anonymous() {
    return new Inner() {
      @Override
      Object call() {
        throw Twice.down();
      }
    };
  }
}
