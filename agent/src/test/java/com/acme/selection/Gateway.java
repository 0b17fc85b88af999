package com.acme.selection;

import com.acme.Twice;

/** Chosen by its subtypes. */
interface Gateway extends AutoCloseable {

  Object send();

  /** Has a body, so that it is a method like any other. */
  default Object ping() {
    throw Twice.down();
  }

  /** Implements by half. */
  abstract class AbstractGateway implements Gateway {
    Object shared() {
      throw Twice.down();
    }
  }

  /** A subtype at second hand. */
  class HttpGateway extends AbstractGateway {
    @Override
    public Object send() {
      throw Twice.down();
    }

    @Override
    public void close() {
      throw Twice.down();
    }

    @Override
    public int hashCode() {
      throw Twice.down();
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }
  }

  /** The same methods without the type. */
  class Stranger {
    Object send() {
      throw Twice.down();
    }
  }
}
