package io.breakeragent.config;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sections of a file, in the order in which they build on each other. */
final class Sections {

  static final String SMALLEST =
      "the smallest file is targets: [{breaker: inventory, class: com.acme.StockClient}]";

  private static final YamlNode.Mapping NOTHING = new YamlNode.Mapping(List.of(), 1, 1);

  private final Problems problems;
  private final ValueReader values;
  private final SettingsReader settings;
  private final TargetsReader targets;
  private final Map<String, YamlNode.Scalar> declared = new LinkedHashMap<>();
  private final Map<String, GuardSettings> breakers = new LinkedHashMap<>();
  private Mode mode = Mode.ENFORCE;
  private boolean jmxOperations = true;

  private Sections(Problems problems) {
    this.problems = problems;
    this.values = new ValueReader(problems);
    this.settings = new SettingsReader(problems);
    this.targets = new TargetsReader(problems);
  }

  /** What the file says, as far as it was readable: only good if no problem was added. */
  static Configuration read(YamlNode.Mapping root, Problems problems) {
    return new Sections(problems).read(root);
  }

  private Configuration read(YamlNode.Mapping root) {
    YamlNode.Mapping ofDefaults = NOTHING;
    YamlNode.Mapping ofBreakers = NOTHING;
    YamlNode.Entry ofTargets = null;
    for (YamlNode.Entry entry : root.entries()) {
      switch (entry.name()) {
        case "mode" -> mode = values.mode(entry, mode);
        case "defaults" -> ofDefaults = mapping(entry);
        case "breakers" -> ofBreakers = mapping(entry);
        case "targets" -> ofTargets = entry;
        case "jmx" -> readJmx(mapping(entry));
        default -> Keys.refuse(entry.key(), Keys.TOP, problems);
      }
    }
    BreakerDraft defaults = new BreakerDraft(mode);
    settings.read(ofDefaults, defaults);
    readBreakers(ofBreakers, defaults);
    if (ofTargets == null) {
      problems.add(root, "there are no 'targets': " + SMALLEST);
    } else {
      targets.read(ofTargets);
    }
    BreakerNames.check(declared, targets.breakers(), problems);
    return new Configuration(mode, jmxOperations, settingsByName(defaults), targets.targets());
  }

  private YamlNode.Mapping mapping(YamlNode.Entry entry) {
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

  private void readBreakers(YamlNode.Mapping section, BreakerDraft defaults) {
    for (YamlNode.Entry entry : section.entries()) {
      BreakerDraft draft = defaults.copy();
      settings.read(mapping(entry), draft);
      if (BreakerNames.isFine(entry.key(), problems)) {
        declared.put(entry.name(), entry.key());
        breakers.put(entry.name(), resolved(draft));
      }
    }
  }

  private Map<String, GuardSettings> settingsByName(BreakerDraft defaults) {
    GuardSettings shared = resolved(defaults);
    for (YamlNode.Scalar use : targets.breakers()) {
      breakers.putIfAbsent(use.text(), shared);
    }
    return Collections.unmodifiableMap(breakers);
  }

  private GuardSettings resolved(BreakerDraft draft) {
    draft.mode = mode == Mode.OFF ? Mode.OFF : draft.mode;
    return draft.toSettings();
  }
}
