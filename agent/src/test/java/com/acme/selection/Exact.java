package com.acme.selection;

import com.acme.Twice;

/** Chosen by its exact name: one method by name, one of three overloads by its signature. */
class Exact {

  Object chosen() {
    return Twice.down();
  }

  Object other() {
    return Twice.down();
  }

  Object overloaded(String a) {
    return Twice.down();
  }

  Object overloaded(String a, int b) {
    return Twice.down();
  }

  Object overloaded(String[] a, int b) {
    return Twice.down();
  }
}
