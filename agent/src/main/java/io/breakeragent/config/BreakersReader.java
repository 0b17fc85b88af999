package io.breakeragent.config;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code defaults} and {@code breakers}, and works out every breaker's settings: built in,
 * changed by a preset, by {@code defaults}, by the section named like the preset, and by the
 * breaker's own.
 */
final class BreakersReader {

  private final Mode mode;
  private final TargetsReader targets;
  private final Problems problems;
  private final SettingsReader settings;
  private final SettingsReader unheard = new SettingsReader(new Problems("read before"));
  private final BreakerDraft defaults = new BreakerDraft();
  private final Set<String> keysOfDefaults = new HashSet<>();
  private final Map<String, YamlNode.Mapping> byPreset = new LinkedHashMap<>();
  private final Map<String, YamlNode.Scalar> declared = new LinkedHashMap<>();
  private final Map<String, GuardSettings> breakers = new LinkedHashMap<>();

  /**
   * Reads the defaults.
   *
   * @param mode of the whole file
   * @param targets read already
   */
  BreakersReader(Mode mode, YamlNode.Mapping ofDefaults, TargetsReader targets, Problems problems) {
    this.mode = mode;
    this.targets = targets;
    this.problems = problems;
    this.settings = new SettingsReader(problems);
    defaults.mode = mode;
    settings.read(ofDefaults, defaults);
    for (YamlNode.Entry entry : ofDefaults.entries()) {
      keysOfDefaults.add(entry.name());
    }
  }

  /** The settings of the declared breakers and then of all others that targets use. */
  Map<String, GuardSettings> read(YamlNode.Mapping section) {
    List<YamlNode.Entry> ofBreakers = new ArrayList<>();
    for (YamlNode.Entry entry : section.entries()) {
      if (targets.isPresetOnly(entry.name())) {
        YamlNode.Mapping ofPreset = Sections.mapping(entry, problems);
        settings.read(ofPreset, defaults.copy());
        byPreset.put(entry.name(), ofPreset);
      } else {
        ofBreakers.add(entry);
      }
    }
    for (YamlNode.Entry entry : ofBreakers) {
      BreakerDraft draft = startOf(entry.name());
      settings.read(Sections.mapping(entry, problems), draft);
      if (BreakerNames.isFine(entry.key(), problems)) {
        declared.put(entry.name(), entry.key());
        breakers.put(entry.name(), resolved(draft));
      }
    }
    BreakerNames.check(declared, targets, problems);
    addUndeclared();
    return Collections.unmodifiableMap(breakers);
  }

  /** The exceptions that {@code defaults} and {@code breakers} name. */
  List<NamedException> exceptions() {
    return settings.exceptions();
  }

  private void addUndeclared() {
    GuardSettings shared = resolved(defaults);
    for (Target target : targets.targets()) {
      String name = target.breaker();
      if (!target.isExempt() && !breakers.containsKey(name)) {
        boolean isPlain = targets.presetsOf(name).isEmpty();
        breakers.put(name, isPlain ? shared : resolved(startOf(name)));
      }
    }
  }

  /**
   * What a breaker has before its own section is read. Where presets meet in one breaker, it has
   * the settings of the first, and fails and ignores by the rules of all.
   */
  private BreakerDraft startOf(String name) {
    BreakerDraft start = null;
    for (YamlNode.Mapping section : targets.sectionsOfPresets(name)) {
      BreakerDraft draft = defaults.copy();
      unheard.read(withoutDefaults(section), draft);
      if (start == null) {
        start = draft;
      } else {
        start.addOutcomesOf(draft);
      }
    }
    BreakerDraft draft = start == null ? defaults.copy() : start;
    for (String preset : targets.presetsOf(name)) {
      YamlNode.Mapping section = byPreset.get(preset);
      if (section != null) {
        unheard.read(section, draft);
      }
    }
    return draft;
  }

  /** What is left of a preset's section where the file's own defaults win. */
  private YamlNode.Mapping withoutDefaults(YamlNode.Mapping section) {
    List<YamlNode.Entry> left = new ArrayList<>();
    for (YamlNode.Entry entry : section.entries()) {
      if (!keysOfDefaults.contains(entry.name())) {
        left.add(entry);
      }
    }
    return new YamlNode.Mapping(left, section.line(), section.column());
  }

  private GuardSettings resolved(BreakerDraft draft) {
    draft.mode = mode == Mode.OFF ? Mode.OFF : draft.mode;
    return draft.toSettings();
  }
}
