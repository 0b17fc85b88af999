package io.breakeragent.config;

/** How texts of the file appear in a problem: on one line, and short. */
final class Shown {

  private static final int MAX_VALUE = 60;
  private static final int MAX_SENTENCE = 200;

  private Shown() {}

  static String of(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().isEmpty() ? "an empty list" : "a list";
    }
    if (node instanceof YamlNode.Mapping) {
      return "a mapping";
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return scalar.plain() && scalar.text().isEmpty() ? "nothing" : quoted(scalar.text());
  }

  static String quoted(String text) {
    return "'" + clean(text, MAX_VALUE) + "'";
  }

  /** For a sentence that somebody else wrote, maybe with a piece of the file in it. */
  static String onOneLine(String sentence) {
    return clean(sentence, MAX_SENTENCE);
  }

  private static String clean(String text, int limit) {
    StringBuilder clean = new StringBuilder();
    int end = Math.min(text.length(), limit);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        clean.append("\\n");
      } else {
        clean.append(Character.isISOControl(c) ? '?' : c);
      }
    }
    return (end < text.length() ? clean.append("...") : clean).toString();
  }
}
