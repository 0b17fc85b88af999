package io.breakeragent.window;

/** A judge that remembers what it was shown last, and wants to be shown everything. */
final class JudgeLog implements Judge {

  WindowCounts last = WindowCounts.EMPTY;

  @Override
  public boolean judge(long now, WindowCounts counts) {
    last = counts;
    return false;
  }
}
