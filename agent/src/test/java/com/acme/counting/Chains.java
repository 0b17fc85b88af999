package com.acme.counting;

/** Methods that call each other: each chain is one call from outside. */
class Chains {

  Object overload() {
    return overload(1);
  }

  Object overload(int a) {
    return overload(a, 2);
  }

  Object overload(int a, int b) {
    return a + b;
  }

  int recursion(int depth) {
    return depth == 0 ? 0 : 1 + recursion(depth - 1);
  }

  /** Calls its parent's method of the same name. */
  static class Child extends Parent {
    @Override
    Object template() {
      return "child of " + super.template();
    }

    @Override
    Object step() {
      return super.step() + "!";
    }
  }

  static class Parent {
    Object template() {
      return "parent: " + step();
    }

    Object step() {
      return "step";
    }
  }

  /** A pool in front of a driver, as with JDBC: both are targets of one breaker. */
  record Pool(Driver driver) {
    Object query(String sql) {
      return driver.query(sql);
    }
  }

  static class Driver {
    Object query(String sql) {
      return sql.isEmpty() ? "meta data" : query("");
    }
  }

  /** Guarded by a breaker of its own, with the calls that it makes guarded by another. */
  static class Outer {
    Object call(Inner inner) {
      return inner.call();
    }
  }

  static class Inner {
    Object call() {
      throw new IllegalStateException("inner is down");
    }
  }
}
