package io.breakeragent.config;

import io.breakeragent.target.Target;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@link Presets}, to be unfolded where a target names it. The readers of any file read
 * it; what is wrong in it goes nowhere, because a test reads every preset and finds nothing.
 */
final class Preset {

  private final String name;
  private final Problems unheard;
  private List<YamlNode.Entry> defaults = List.of();
  private List<YamlNode.Entry> breakers = List.of();
  private List<YamlNode> targets = List.of();

  Preset(String name, byte[] file) {
    this.name = name;
    unheard = new Problems(name);
    YamlNode tree = ConfigReader.tree(new ByteArrayInputStream(file), unheard);
    if (tree instanceof YamlNode.Mapping root) {
      for (YamlNode.Entry section : root.entries()) {
        if (section.name().equals("targets")) {
          targets = YamlNode.items(section.value());
        } else if (section.value() instanceof YamlNode.Mapping mapping) {
          if (section.name().equals("defaults")) {
            defaults = mapping.entries();
          } else {
            breakers = mapping.entries();
          }
        }
      }
    }
  }

  String name() {
    return name;
  }

  /**
   * The targets.
   *
   * @param breaker the name that takes the place of the preset's own ones, or null
   * @param line where the preset is named
   */
  List<Target> targets(@Nullable String breaker, int line) {
    List<Target> read = new ArrayList<>();
    for (YamlNode item : targets) {
      if (item instanceof YamlNode.Mapping mapping) {
        TargetReader reader = new TargetReader(mapping, unheard);
        YamlNode.Scalar own = reader.breaker();
        boolean keepsOwn = own != null && own.text().equals(Target.NO_BREAKER);
        String breakerName = own != null && (breaker == null || keepsOwn) ? own.text() : breaker;
        Target target = reader.read(breakerName, line);
        if (target != null) {
          read.add(target.from(name));
        }
      }
    }
    return read;
  }

  /**
   * Adds a section for each of the preset's breakers: its defaults, and what it says of that one.
   *
   * @param breaker as for the targets
   */
  void addSections(@Nullable String breaker, Map<String, List<YamlNode.Mapping>> byBreaker) {
    Set<String> named = new HashSet<>();
    for (YamlNode.Entry entry : breakers) {
      if (entry.value() instanceof YamlNode.Mapping section) {
        String breakerName = breaker == null ? entry.name() : breaker;
        named.add(breakerName);
        add(breakerName, section.entries(), byBreaker);
      }
    }
    for (Target target : targets(breaker, 0)) {
      if (!target.isExempt() && named.add(target.breaker())) {
        add(target.breaker(), List.of(), byBreaker);
      }
    }
  }

  private void add(
      String breaker, List<YamlNode.Entry> own, Map<String, List<YamlNode.Mapping>> byBreaker) {
    List<YamlNode.Entry> all = new ArrayList<>(defaults);
    all.addAll(own);
    if (all.isEmpty()) {
      return;
    }
    List<YamlNode.Mapping> sections = byBreaker.get(breaker);
    if (sections == null) {
      sections = new ArrayList<>();
      byBreaker.put(breaker, sections);
    }
    sections.add(new YamlNode.Mapping(all, 1, 1));
  }
}
