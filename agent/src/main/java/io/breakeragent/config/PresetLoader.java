package io.breakeragent.config;

import io.breakeragent.target.Spelling;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the presets that a file names; looks for each once, however often it is named. */
final class PresetLoader {

  private final Problems problems;
  private final Map<String, Preset> loaded = new HashMap<>();
  private @Nullable List<String> names;

  PresetLoader(Problems problems) {
    this.problems = problems;
  }

  /** The preset whose name is the entry's value, or null after adding a problem. */
  @Nullable Preset load(YamlNode.Entry entry) {
    String name = ValueReader.text(entry.value());
    Preset preset = loaded.get(name);
    if (preset == null) {
      preset = find(name, entry);
      if (preset != null) {
        loaded.put(name, preset);
      }
    }
    return preset;
  }

  /** Whether the file has named that preset so far. */
  boolean isNamed(String name) {
    return loaded.containsKey(name);
  }

  private @Nullable Preset find(String name, YamlNode.Entry entry) {
    try {
      byte[] file = Presets.read(name);
      if (file != null) {
        return new Preset(name, file);
      }
    } catch (IOException fault) {
      problems.add(entry.value(), "preset " + Shown.quoted(name) + " cannot be read: " + fault);
      return null;
    }
    if (names == null) {
      names = Presets.names();
    }
    String meant = Spelling.nearest(name, names);
    String hint = meant == null ? "" : "did you mean '" + meant + "'?";
    problems.unexpected(entry, "one of " + String.join(", ", names), hint);
    return null;
  }
}
