package com.acme.kinds;

import com.acme.Twice;

/** A record, with an accessor that fails. */
record Point(int x, int y) {

  Object distance() {
    return Twice.down();
  }

  @Override
  public int y() {
    return Twice.down();
  }
}
