package io.breakeragent.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML text from the events of snakeyaml's parser. It goes no higher in that
 * library: {@code Yaml} starts java.util.logging, which breaks servers that bring a LogManager of
 * their own (agents row 2), and {@code Composer} compiles regular expressions for types that this
 * format does not have, which costs every start 14 ms. Anchors, aliases, tags, merge keys and
 * further documents are problems, so that nothing multiplies.
 */
final class YamlTree {

  static final int MAX_DEPTH = 20;
  static final int MAX_NODES = 200_000;

  private final Parser parser;
  private final Problems problems;
  private Event current;
  private int nodes;

  private YamlTree(String text, Problems problems) {
    this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    this.problems = problems;
    this.current = parser.getEvent();
  }

  /** The root of the text's document; null if it has none, or after adding a problem. */
  static @Nullable YamlNode read(String text, Problems problems) {
    YamlTree tree = new YamlTree(text, problems);
    try {
      return tree.document();
    } catch (Excess reported) {
      return null;
    } catch (RuntimeException fault) {
      SyntaxFault.report(fault, line(tree.current), column(tree.current), problems);
      return null;
    }
  }

  private @Nullable YamlNode document() {
    if (!(next() instanceof DocumentStartEvent)) {
      return null;
    }
    next();
    YamlNode root = node(0);
    next();
    if (next() instanceof DocumentStartEvent) {
      problem("a second document starts here: the file must hold one");
    }
    return root;
  }

  private Event next() {
    current = parser.getEvent();
    return current;
  }

  /** The node that begins with the current event. */
  private YamlNode node(int depth) {
    if (depth > MAX_DEPTH) {
      problem("lists and mappings are nested more than " + MAX_DEPTH + " deep");
      throw new Excess();
    }
    if (++nodes > MAX_NODES) {
      problem("the file holds more than " + MAX_NODES + " values");
      throw new Excess();
    }
    refuseExtras();
    Event start = current;
    if (start instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), line(start), column(start));
    }
    if (start instanceof AliasEvent alias) {
      // Most likely a glob without its quotes: going on with its text finds further problems.
      return new YamlNode.Scalar("*" + alias.getAnchor(), true, line(start), column(start));
    }
    return start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
  }

  private YamlNode sequence(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!(next() instanceof SequenceEndEvent)) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(items, line(start), column(start));
  }

  private YamlNode mapping(Event start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, YamlNode> keys = new HashMap<>();
    while (!(next() instanceof MappingEndEvent)) {
      YamlNode key = node(depth + 1);
      next();
      YamlNode value = node(depth + 1);
      if (key instanceof YamlNode.Scalar name && isNew(name, keys)) {
        entries.add(new YamlNode.Entry(name, value));
      } else if (!(key instanceof YamlNode.Scalar)) {
        problems.add(key, "a key must be a text, not " + Shown.of(key));
      }
    }
    return new YamlNode.Mapping(entries, line(start), column(start));
  }

  private boolean isNew(YamlNode.Scalar key, Map<String, YamlNode> keys) {
    if (key.plain() && key.text().equals("<<")) {
      problems.add(key, "merge keys (<<) are not supported: write the keys out");
      return false;
    }
    YamlNode first = keys.putIfAbsent(key.text(), key);
    if (first == null) {
      return true;
    }
    String place = first.line() + ":" + first.column();
    problems.add(key, "duplicate key " + Shown.quoted(key.text()) + ": it is already at " + place);
    return false;
  }

  private void refuseExtras() {
    if (current instanceof AliasEvent alias) {
      String text = Shown.quoted("*" + alias.getAnchor());
      problem("aliases are not supported; a glob that begins with * needs quotes: " + text);
    } else if (current instanceof NodeEvent node && node.getAnchor() != null) {
      problem("anchors are not supported: remove " + Shown.quoted("&" + node.getAnchor()));
    }
    String tag = tag();
    if (tag != null) {
      problem("tags are not supported: remove " + Shown.quoted(tag));
    }
  }

  private @Nullable String tag() {
    if (current instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return current instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }

  private void problem(String message) {
    problems.add(line(current), column(current), message);
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().getColumn() + 1;
  }

  /** Ends the reading of a file that is too much of something, once that is reported. */
  private static final class Excess extends RuntimeException {
    private static final long serialVersionUID = 1;

    Excess() {
      super(null, null, false, false);
    }
  }
}
