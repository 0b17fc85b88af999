package com.acme.kinds;

import com.acme.Twice;

/** Classes inside classes. */
class Nested {

  static class Inner {
    Object call() {
      return Twice.down();
    }
  }

  static Inner anonymous() {
    return new Inner() {
      @Override
      Object call() {
        return Twice.down();
      }
    };
  }
}
