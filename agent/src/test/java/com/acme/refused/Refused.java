package com.acme.refused;

import com.acme.Console;
import com.acme.Twice;

/** Things that cannot be woven, or are not there, beside one that is guarded. */
public final class Refused {

  private Refused() {}

  public static void main(String[] args) {
    Twice.call("plain", new Plain()::call);
    Question lambda = () -> Twice.down();
    Twice.call("lambda", lambda::ask);
    Twice.call("concrete", new Concrete()::call);
    Twice.call("inherited", new Concrete()::inherited);
    Console.ask("ready");
  }

  interface Question {
    Object ask();
  }

  static class Plain {
    Object call() {
      return Twice.down();
    }

    native Object nothingBehindIt();
  }

  abstract static class Abstract {
    abstract Object call();

    Object inherited() {
      return Twice.down();
    }
  }

  static class Concrete extends Abstract {
    @Override
    Object call() {
      return Twice.down();
    }
  }
}
