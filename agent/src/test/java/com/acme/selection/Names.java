package com.acme.selection;

import com.acme.Twice;

/** Chosen by globs on the names of the methods. */
class Names {

  Object findOne() {
    throw Twice.down();
  }

  Object findLocal() {
    throw Twice.down();
  }

  Object readAll() {
    throw Twice.down();
  }

  Object readOne() {
    throw Twice.down();
  }
}
