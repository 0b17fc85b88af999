package io.breakeragent.window;

import java.util.List;
import java.util.stream.Collectors;

/** What one thread does to a window, one after the other. */
record Does(List<Act> acts) {

  /** Does it; says what it read. */
  String to(Counted window) {
    return acts.stream().map(act -> act.on(window)).collect(Collectors.joining(" "));
  }
}
