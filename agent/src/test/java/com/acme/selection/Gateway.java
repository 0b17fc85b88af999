package com.acme.selection;

import com.acme.Twice;

/** Chosen by its subtypes. */
interface Gateway {

  Object send();

  Object close();

  /** Has a body, so that it is a method like any other. */
  default Object ping() {
    return Twice.down();
  }

  /** Implements by half. */
  abstract class AbstractGateway implements Gateway {
    Object shared() {
      return Twice.down();
    }
  }

  /** A subtype at second hand. */
  class HttpGateway extends AbstractGateway {
    @Override
    public Object send() {
      return Twice.down();
    }

    @Override
    public Object close() {
      return Twice.down();
    }

    @Override
    public int hashCode() {
      return Twice.down();
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }
  }

  /** The same methods without the type. */
  class Stranger {
    Object send() {
      return Twice.down();
    }
  }
}
