package com.acme.kinds;

import com.acme.Twice;

/** The methods with a body that an interface can have. */
interface Defaults {

  default Object byDefault() {
    return Twice.down();
  }

  static Object ofTheInterface() {
    return Twice.down();
  }

  default Object privately() {
    return hidden();
  }

  private Object hidden() {
    return Twice.down();
  }

  /** Declares nothing of its own. */
  final class Inheritor implements Defaults {}
}
