package io.breakeragent.config;

import java.util.List;

/** What a file turned out to be: good, or bad for every reason at once. */
public sealed interface ConfigResult {

  record Good(Configuration configuration) implements ConfigResult {}

  /**
   * A file that cannot be used.
   *
   * @param problems at least one, in the order of their places
   */
  record Bad(List<Problem> problems) implements ConfigResult {}
}
