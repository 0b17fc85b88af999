package io.breakeragent.config;

import io.breakeragent.target.MethodPattern;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code targets}, unfolds presets, and refuses a target that is there twice. */
final class TargetsReader {

  private final Problems problems;
  private final PresetLoader presets;
  private final List<Target> targets = new ArrayList<>();
  private final List<YamlNode.Scalar> breakers = new ArrayList<>();
  private final Map<String, Set<String>> presetsOf = new LinkedHashMap<>();
  private final Set<String> ofPresets = new HashSet<>();
  private final Map<String, List<YamlNode.Mapping>> sections = new HashMap<>();
  private final Map<String, Target> byMeaning = new HashMap<>();

  TargetsReader(Problems problems) {
    this.problems = problems;
    this.presets = new PresetLoader(problems);
  }

  void read(YamlNode.Entry section) {
    if (!(section.value() instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
      problems.unexpected(section, "a list of at least one target", Sections.SMALLEST);
      return;
    }
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Mapping mapping) {
        read(mapping);
      } else {
        problems.unexpected("a target", item, "a mapping with 'breaker' and 'class'", "");
      }
    }
  }

  private void read(YamlNode.Mapping mapping) {
    TargetReader reader = new TargetReader(mapping, problems);
    YamlNode.Scalar named = reader.breaker();
    String breaker = named == null ? null : named.text();
    if (named != null && !Target.NO_BREAKER.equals(breaker)) {
      breakers.add(named);
    }
    YamlNode.Entry preset = reader.preset();
    if (preset == null) {
      add(reader.read(breaker, mapping.line()), mapping);
    } else {
      unfold(preset, breaker, mapping);
    }
  }

  private void unfold(YamlNode.Entry entry, @Nullable String breaker, YamlNode.Mapping mapping) {
    Preset preset = presets.load(entry);
    if (preset == null) {
      return;
    }
    for (Target target : preset.targets(breaker, mapping.line())) {
      if (target.isExempt() && byMeaning.containsKey(meaning(target))) {
        // Named twice for two breakers, a preset has nothing to add to what is guarded by none.
        continue;
      }
      if (!add(target, mapping)) {
        return;
      }
      if (!target.isExempt()) {
        addPreset(target.breaker(), preset.name());
      }
      if (breaker == null && !target.isExempt()) {
        ofPresets.add(target.breaker());
      }
    }
    preset.addSections(breaker, sections);
  }

  private void addPreset(String breaker, String preset) {
    Set<String> known = presetsOf.get(breaker);
    if (known == null) {
      known = new LinkedHashSet<>();
      presetsOf.put(breaker, known);
    }
    known.add(preset);
  }

  /** Adds the target; false, after adding a problem, if there is none or it is there already. */
  private boolean add(@Nullable Target target, YamlNode.Mapping mapping) {
    Target twin = target == null ? null : byMeaning.putIfAbsent(meaning(target), target);
    if (twin != null) {
      problems.add(mapping, "this target says the same as the one in line " + twin.line());
    } else if (target != null) {
      targets.add(target);
    }
    return target != null && twin == null;
  }

  private static String meaning(Target target) {
    return target.breaker()
        + '\n'
        + target.classes()
        + '\n'
        + (target.methods().isEmpty() ? "[*]" : sorted(target.methods()))
        + '\n'
        + sorted(target.except());
  }

  private static String sorted(List<MethodPattern> patterns) {
    TreeSet<String> texts = new TreeSet<>();
    for (MethodPattern pattern : patterns) {
      texts.add(pattern.toString());
    }
    return texts.toString();
  }

  List<Target> targets() {
    return List.copyOf(targets);
  }

  /** Where the targets name their breakers, those of bad targets included. */
  List<YamlNode.Scalar> breakers() {
    return breakers;
  }

  /** The presets that bring targets of a breaker, in the order of the file. */
  Set<String> presetsOf(String breaker) {
    return presetsOf.getOrDefault(breaker, Set.of());
  }

  /** The presets that the file names. */
  Set<String> presets() {
    Set<String> all = new LinkedHashSet<>();
    for (Set<String> some : presetsOf.values()) {
      all.addAll(some);
    }
    return all;
  }

  /** Whether the file names a preset so, and no breaker. */
  boolean isPresetOnly(String name) {
    if (!presets.isNamed(name)) {
      return false;
    }
    for (YamlNode.Scalar breaker : breakers) {
      if (breaker.text().equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** The names of breakers that come with presets. */
  Set<String> breakersOfPresets() {
    return ofPresets;
  }

  /** What presets say of a breaker, in the order of the file. */
  List<YamlNode.Mapping> sectionsOfPresets(String breaker) {
    return sections.getOrDefault(breaker, List.of());
  }
}
