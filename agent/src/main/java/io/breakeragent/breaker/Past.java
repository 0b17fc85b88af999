package io.breakeragent.breaker;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a breaker's earlier phases. Immutable: with the current phase it makes one
 * consistent picture.
 *
 * @param successes that phases counted which are forgotten by now
 * @param phases that are over while calls of theirs may still run
 */
record Past(long successes, List<Phase> phases) {

  static final Past NONE = new Past(0, List.of());

  Past plus(Phase phase) {
    List<Phase> all = new ArrayList<>(phases);
    all.add(phase);
    return new Past(successes, all);
  }

  Past without(Phase phase) {
    List<Phase> all = new ArrayList<>(phases);
    // Somebody else may have seen to it meanwhile: its successes must not be added twice.
    return all.remove(phase) ? new Past(successes + phase.successes(), all) : this;
  }
}
