package io.breakeragent.completion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what it is told, each end in a few words. For tests of one thread. */
final class EndLog implements EndListener {

  static final Object PERMIT = "permit";
  static final long START = -5;

  final List<String> told = new ArrayList<>();

  CallEnd end() {
    return new CallEnd(this, PERMIT, START);
  }

  @Override
  public void onEnd(
      Object permit, long start, @Nullable Object result, @Nullable Throwable thrown) {
    add(permit, start, thrown == null ? "result " + result : "thrown " + name(thrown));
  }

  @Override
  public void onLost(Object permit, long start, Throwable fault) {
    add(permit, start, "lost " + name(fault));
  }

  private void add(Object permit, long start, String text) {
    told.add(permit == PERMIT && start == START ? text : "of another call: " + text);
  }

  private static String name(Throwable thrown) {
    return thrown.getClass().getSimpleName();
  }
}
