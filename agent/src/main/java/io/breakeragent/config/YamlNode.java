package io.breakeragent.config;

import java.util.List;

/** One value of the file with its place: line and column, from 1. Immutable. */
sealed interface YamlNode {

  int line();

  int column();

  /** The items of a list; of anything else, which may stand alone for a list of one, itself. */
  static List<YamlNode> items(YamlNode node) {
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }

  /**
   * A text as it stands in the file, without its quotes; never typed by YAML's own rules, which
   * would make {@code off} a boolean.
   *
   * @param plain whether it stands there without quotes
   */
  record Scalar(String text, boolean plain, int line, int column) implements YamlNode {

    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {}

  /**
   * Keys with their values.
   *
   * @param entries in the order of the file, no two with the same key
   */
  record Mapping(List<Entry> entries, int line, int column) implements YamlNode {}

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {

    String name() {
      return key.text();
    }
  }
}
