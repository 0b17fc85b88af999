package io.breakeragent.benchmarks.calls;

/** What the breaker goes through while it is measured. */
public enum Scenario {
  CLOSED("CLOSED"),
  FAILING("CLOSED, 1 % of the calls fail"),
  OPEN("OPEN, every call is refused");

  private final String title;

  Scenario(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
