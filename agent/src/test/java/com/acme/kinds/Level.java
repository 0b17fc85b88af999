package com.acme.kinds;

import com.acme.Twice;

/** An enum with a constant that has a body of its own. */
enum Level {
  PLAIN,
  SPECIAL {
    @Override
    Object measure() {
      return Twice.down();
    }
  };

  Object measure() {
    return Twice.down();
  }
}
