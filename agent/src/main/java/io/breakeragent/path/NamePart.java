package io.breakeragent.path;

import java.util.List;

/** One piece of a breaker's name. Immutable. */
public sealed interface NamePart {

  /** A piece that is the same for every call. */
  record Text(String text) implements NamePart {}

  /** The first value that is not null, or {@link NameTemplate#UNKNOWN} if all are. */
  record Value(List<Path> alternatives) implements NamePart {}

  /** What tells the class loader of the guarded class from others. */
  record Loader() implements NamePart {}
}
