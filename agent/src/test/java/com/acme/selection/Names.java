package com.acme.selection;

import com.acme.Twice;

/** Chosen by globs on the names of the methods. */
class Names {

  Object findOne() {
    return Twice.down();
  }

  Object findLocal() {
    return Twice.down();
  }

  Object readAll() {
    return Twice.down();
  }

  Object readOne() {
    return Twice.down();
  }
}
