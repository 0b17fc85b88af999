package io.breakeragent.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gatekeeper for tests: says what it is told to, and remembers who came. */
final class Gate implements Gatekeeper {

  final EndLog log = new EndLog();

  /** What became of each subscription that has ended. */
  final List<String> told = log.told;

  int entered;
  int left;
  boolean counts = true;
  @Nullable Throwable refusal;

  @Override
  public Entry enter() {
    entered++;
    if (refusal != null) {
      return Entry.refused(refusal);
    }
    return counts ? Entry.admitted(log.end()) : Entry.UNCOUNTED;
  }

  @Override
  public void left(CallEnd end) {
    left++;
  }
}
