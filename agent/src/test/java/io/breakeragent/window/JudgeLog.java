package io.breakeragent.window;

/** A judge that remembers what it was shown last. For one thread. */
final class JudgeLog implements Judge {

  WindowCounts last = WindowCounts.EMPTY;

  @Override
  public void judge(long now, int calls, int failed, int slow) {
    last = new WindowCounts(calls, failed, slow);
  }
}
