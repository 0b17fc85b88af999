package io.breakeragent.breaker;

/**
 * The threads that sit in calls of theirs until these return. Where a call says by itself that it
 * runs, its breaker need not count it. Thread-safe.
 */
public interface Seats {

  /** No thread's calls can be found: each has to be counted. */
  Seats NONE =
      new Seats() {
        @Override
        public int count(Permit permit) {
          return 0;
        }

        @Override
        public int count(Permit permit, long latestStart) {
          return 0;
        }
      };

  /** How many calls with that permit run now. */
  int count(Permit permit);

  /** How many of them began at that moment or before, on the call clock. */
  int count(Permit permit, long latestStart);
}
