package io.breakeragent;

import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Guards;
import io.breakeragent.call.Mode;
import io.breakeragent.config.Configuration;
import io.breakeragent.jmx.AgentView;
import io.breakeragent.weave.TargetRow;
import io.breakeragent.weave.Weaver;
import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the agent shows of itself through JMX. Thread-safe; reading changes nothing. */
final class AgentStatus implements AgentView {

  private final String path;
  private final String configError;
  private final long loadedAt = System.currentTimeMillis();
  private final Guards guards;
  private final Weaver weaver;
  private final boolean weaves;
  private final Mode fileMode;
  private volatile Mode mode;

  AgentStatus(
      Configuration configuration, String path, String configError, Guards guards, Weaver weaver) {
    this.configError = configError;
    this.fileMode = configuration.mode();
    this.mode = fileMode;
    this.weaves = mode != Mode.OFF;
    this.path = path;
    this.guards = guards;
    this.weaver = weaver;
  }

  @Override
  public String version() {
    return Version.text();
  }

  @Override
  public String configPath() {
    return new File(path).getAbsolutePath();
  }

  @Override
  public String configLoadedAt() {
    return Instant.ofEpochMilli(loadedAt).toString();
  }

  @Override
  public String configError() {
    return configError;
  }

  @Override
  public String mode() {
    return mode.toString();
  }

  @Override
  public String setMode(@Nullable String wanted) {
    Mode newMode = modeNamed(wanted);
    guards.setModes(new Milder(fileMode, newMode));
    mode = newMode;
    String done = "mode is " + newMode + " for all " + guards.all().size() + " breakers";
    return weaves ? done : done + ", but nothing is woven: it was off when the agent started";
  }

  /** A breaker that the file gives a milder mode of its own is never made to refuse from here. */
  private record Milder(Mode fileMode, Mode newMode) implements Guards.ModeChange {
    @Override
    public Mode modeOf(GuardSettings settings) {
      Mode own = settings.mode();
      return own.compareTo(fileMode) > 0 && own.compareTo(newMode) > 0 ? own : newMode;
    }
  }

  private static Mode modeNamed(@Nullable String name) {
    for (Mode known : Mode.values()) {
      if (known.name().equalsIgnoreCase(name)) {
        return known;
      }
    }
    throw new IllegalArgumentException("mode " + name + ": expected enforce, observe or off");
  }

  @Override
  public List<String> targetReport() {
    List<String> report = new ArrayList<>();
    for (TargetRow row : weaver.rows()) {
      report.add(row.text());
    }
    return report;
  }

  @Override
  public List<String> unmatchedTargets() {
    Set<String> woven = wovenPresets();
    List<String> unmatched = new ArrayList<>();
    for (TargetRow row : weaver.rows()) {
      boolean isSpare = woven.contains(row.target().presetEntry()) && !row.hasFailed();
      if (row.isUnmatched() && !isSpare) {
        unmatched.add(row.text());
      }
    }
    return unmatched;
  }

  /** The presets that guard something, whichever of their targets does. */
  private Set<String> wovenPresets() {
    Set<String> presets = new HashSet<>();
    for (TargetRow row : weaver.rows()) {
      String preset = row.target().presetEntry();
      if (preset != null && !row.target().isExempt() && row.isWoven()) {
        presets.add(preset);
      }
    }
    return presets;
  }

  @Override
  public int wovenMethods() {
    Set<String> methods = new TreeSet<>();
    for (TargetRow row : weaver.rows()) {
      methods.addAll(row.woven());
    }
    return methods.size();
  }

  @Override
  public List<String> targetsOf(String pattern) {
    Set<String> methods = new TreeSet<>();
    for (TargetRow row : weaver.rows()) {
      if (row.target().breaker().equals(pattern)) {
        methods.addAll(row.woven());
      }
    }
    return new ArrayList<>(methods);
  }
}
