package com.acme.woven;

/** Something generic, whose implementations have bridges. */
public interface Handler<T> {

  Object handle(T message);

  /** Its overload comes first, and takes as many arguments. */
  class OfText implements Handler<String> {

    public Object handle(Integer number) {
      return "number";
    }

    @Override
    public Object handle(String message) {
      return "text";
    }
  }
}
