package com.acme.selection;

import com.acme.Twice;

/** Chosen by its exact name: one method by name, one of three overloads by its signature. */
class Exact {

  Object chosen() {
    throw Twice.down();
  }

  Object other() {
    throw Twice.down();
  }

  Object overloaded(String a) {
    throw Twice.down();
  }

  Object overloaded(String a, int b) {
    throw Twice.down();
  }

  Object overloaded(String[] a, int b) {
    throw Twice.down();
  }
}
