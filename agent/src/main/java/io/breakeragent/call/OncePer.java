package io.breakeragent.call;

import io.breakeragent.path.Root;

/**
 * The object of a method's calls that makes one exchange of them, and whose exchanges have been
 * counted. Thread-safe.
 */
record OncePer(Root owner, EndedExchanges ended) {

  boolean isOver(Roots call) {
    return ended.contains(call.value(owner));
  }

  void end(Roots call) {
    Object over = call.value(owner);
    if (over != null) {
      ended.add(over);
    }
  }
}
