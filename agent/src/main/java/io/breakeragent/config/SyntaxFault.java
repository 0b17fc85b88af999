package io.breakeragent.config;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what snakeyaml could not parse, for the mistakes that people make. */
final class SyntaxFault {

  private final String problem;
  private final String context;
  private final Mark at;
  private final Mark began;

  private SyntaxFault(MarkedYAMLException fault) {
    this.problem = fault.getProblem();
    this.context = fault.getContext() == null ? "" : fault.getContext();
    this.at = fault.getProblemMark();
    this.began = fault.getContextMark() == null ? at : fault.getContextMark();
  }

  /**
   * Adds the one problem that such a fault is.
   *
   * @param line where the parser had got to, for a fault that has no place of its own
   */
  static void report(RuntimeException fault, int line, int column, Problems problems) {
    if (!(fault instanceof MarkedYAMLException marked)) {
      problems.add(line, column, "not valid YAML after here: " + Shown.onOneLine(fault.toString()));
      return;
    }
    SyntaxFault syntax = new SyntaxFault(marked);
    String atStart = syntax.explainStart();
    Mark place = atStart == null ? syntax.at : syntax.began;
    String message = atStart == null ? syntax.explainEnd() : atStart;
    problems.add(place.getLine() + 1, place.getColumn() + 1, message);
  }

  /** For what is best looked for where the unfinished thing began; else null. */
  private @Nullable String explainStart() {
    if (context.endsWith("scanning an alias")) {
      return "a text that begins with * needs quotes, like \"*\" or \"*Client\"";
    }
    if (context.endsWith("scanning a quoted scalar")) {
      return "this quote is never closed";
    }
    if (context.endsWith("parsing a flow sequence")) {
      return "this [ is not closed by a ] before " + place(at);
    }
    if (context.endsWith("parsing a flow mapping")) {
      return "this { is not closed by a } before " + place(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "expected 'key: value', with a space after the colon";
    }
    return null;
  }

  private String explainEnd() {
    String unfit = "found character '";
    if (problem.startsWith(unfit + "\\t")) {
      return "YAML forbids tabs for indentation: use spaces";
    }
    if (problem.startsWith(unfit)) {
      return "a text that begins with " + problem.charAt(unfit.length()) + " needs quotes";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "a ':' cannot stand here: check the indentation, and for a space after each colon before";
    }
    if (problem.startsWith("expected <block end>")) {
      return "this does not continue what began at "
          + place(began)
          + ": wrong indentation, or text after a closing quote or bracket";
    }
    return "not valid YAML: "
        + Shown.onOneLine(context.isEmpty() ? problem : context + ", " + problem);
  }

  private static String place(Mark mark) {
    return (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
