package io.breakeragent.call;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The guards that a thread is inside of, so that overloads, super calls and recursion count as the
 * outermost call. Confined to its thread; refers to a guard only while a call of it runs.
 */
final class Nest {

  private static final ThreadLocal<Nest> OF_THREAD =
      new ThreadLocal<>() {
        @Override
        protected Nest initialValue() {
          return new Nest();
        }
      };

  private @Nullable Guard[] inside = new Guard[4];
  private int depth;

  private Nest() {}

  static Nest ofThread() {
    return OF_THREAD.get();
  }

  boolean contains(Guard guard) {
    for (int i = depth - 1; i >= 0; i--) {
      if (inside[i] == guard) {
        return true;
      }
    }
    return false;
  }

  void enter(Guard guard) {
    if (depth == inside.length) {
      inside = Arrays.copyOf(inside, depth * 2);
    }
    inside[depth++] = guard;
  }

  /** Leaves the guard, and with it whatever a lost exit may have left behind above it. */
  void leave(Guard guard) {
    for (int i = depth - 1; i >= 0; i--) {
      if (inside[i] == guard) {
        Arrays.fill(inside, i, depth, null);
        depth = i;
        return;
      }
    }
  }
}
