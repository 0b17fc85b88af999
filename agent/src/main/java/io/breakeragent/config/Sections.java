package io.breakeragent.config;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import java.util.List;
import java.util.Map;

/** Reads the sections of a file, in the order in which they build on each other. */
final class Sections {

  static final String SMALLEST =
      "the smallest file is targets: [{breaker: inventory, class: com.acme.StockClient}]";

  private static final YamlNode.Mapping NOTHING = new YamlNode.Mapping(List.of(), 1, 1);

  private final Problems problems;
  private final ValueReader values;
  private Mode mode = Mode.ENFORCE;
  private boolean jmxOperations = true;

  private Sections(Problems problems) {
    this.problems = problems;
    this.values = new ValueReader(problems);
  }

  /** What the file says, as far as it was readable: only good if no problem was added. */
  static Configuration read(YamlNode.Mapping root, Problems problems) {
    return new Sections(problems).read(root);
  }

  private Configuration read(YamlNode.Mapping root) {
    YamlNode.Mapping ofDefaults = NOTHING;
    YamlNode.Mapping ofBreakers = NOTHING;
    TargetsReader targets = new TargetsReader(problems);
    boolean hasTargets = false;
    for (YamlNode.Entry entry : root.entries()) {
      switch (entry.name()) {
        case "mode" -> mode = values.mode(entry, mode);
        case "defaults" -> ofDefaults = mapping(entry, problems);
        case "breakers" -> ofBreakers = mapping(entry, problems);
        case "targets" -> {
          hasTargets = true;
          targets.read(entry);
        }
        case "jmx" -> readJmx(mapping(entry, problems));
        default -> Keys.refuse(entry.key(), Keys.TOP, problems);
      }
    }
    if (!hasTargets) {
      problems.add(root, "there are no 'targets': " + SMALLEST);
    }
    BreakersReader reader = new BreakersReader(mode, ofDefaults, targets, problems);
    Map<String, GuardSettings> breakers = reader.read(ofBreakers);
    return new Configuration(mode, jmxOperations, breakers, targets.targets(), reader.exceptions());
  }

  /** The value of the key if it is a mapping; else nothing, after adding a problem if it is one. */
  static YamlNode.Mapping mapping(YamlNode.Entry entry, Problems problems) {
    if (entry.value() instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (!(entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull())) {
      problems.unexpected(entry, "a mapping of keys to values", "");
    }
    return NOTHING;
  }

  private void readJmx(YamlNode.Mapping section) {
    for (YamlNode.Entry entry : section.entries()) {
      if (entry.name().equals("operations")) {
        jmxOperations = values.flag(entry, jmxOperations);
      } else {
        Keys.refuse(entry.key(), Keys.JMX, problems);
      }
    }
  }
}
