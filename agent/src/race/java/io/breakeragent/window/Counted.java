package io.breakeragent.window;

/** A window that counts and asks nobody. */
final class Counted {

  /** A slice of a window of time. */
  static final long SLICE = 1_000;

  private static final Judge NOBODY = (now, counts) -> false;

  private static final Overdue NONE =
      new Overdue() {
        @Override
        public int count(long now) {
          return 0;
        }

        @Override
        public boolean wasSeen() {
          return false;
        }
      };

  private final Window window;

  private Counted(WindowSize size) {
    window = Window.of(size, NONE, 0);
  }

  static Counted lastCalls(int size) {
    return new Counted(new WindowSize.Calls(size));
  }

  /** A window that began at 0. */
  static Counted lastTime() {
    return new Counted(new WindowSize.Time(TimeTally.SLICES * SLICE));
  }

  void succeed(long now) {
    window.record(now, false, false, NOBODY);
  }

  void fail(long now) {
    window.record(now, true, false, NOBODY);
  }

  void slow(long now) {
    window.record(now, false, true, NOBODY);
  }

  /** Calls/failed/slow. */
  String read(long now) {
    WindowCounts counts = window.read(now);
    return counts.calls() + "/" + counts.failed() + "/" + counts.slow();
  }
}
