package com.acme.kinds;

import com.acme.Twice;

/** The methods with a body that an interface can have. */
interface Defaults {

  default Object byDefault() {
    throw Twice.down();
  }

  static Object ofTheInterface() {
    throw Twice.down();
  }

  default Object privately() {
    return hidden();
  }

  private Object hidden() {
    throw Twice.down();
  }

  /** Declares nothing of its own. */
  final class Inheritor implements Defaults {}
}
