package io.breakeragent.cli;

import io.breakeragent.target.Spelling;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a few words what is wrong with how the jar was called. */
final class Mistake extends Exception {

  private static final long serialVersionUID = 1;

  Mistake(String message) {
    super(message);
  }

  /** For a word that is none of those known, with the one that was probably meant. */
  static Mistake unknown(String kind, String word, Collection<String> known) {
    return unknown(kind, word, Spelling.nearest(word, known));
  }

  static Mistake unknown(String kind, String word, @Nullable String meant) {
    String hint = meant == null ? "" : "; did you mean '" + meant + "'?";
    return new Mistake("unknown " + kind + " '" + word + "'" + hint);
  }

  /** Refuses arguments after those that a command takes. */
  static void ifMoreThan(int most, List<String> arguments) throws Mistake {
    if (arguments.size() > most) {
      throw new Mistake("unexpected argument '" + arguments.get(most) + "'");
    }
  }
}
