package io.breakeragent.window;

/** The overdue calls among those counted, looked for each time. */
record OverdueIn(InFlight inFlight) implements Overdue {

  @Override
  public int count(long now) {
    return inFlight.overdue(now);
  }

  @Override
  public boolean wasSeen() {
    return true;
  }
}
