package io.breakeragent.jmx;

import java.util.List;

/** An agent that answers with fixed words, or throws when it is asked for its configuration. */
class FakeAgent implements AgentView {

  String mode = "enforce";
  boolean broken;

  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public String configPath() {
    return "/etc/shop/breakers.yaml";
  }

  @Override
  public String configLoadedAt() {
    return "2026-11-23T10:15:30Z";
  }

  @Override
  public String configError() {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    return "";
  }

  @Override
  public String mode() {
    return mode;
  }

  @Override
  public String setMode(String newMode) {
    mode = newMode;
    return "mode is now " + newMode;
  }

  @Override
  public List<String> targetReport() {
    return List.of("line 7: 1 method", "line 9: no class loaded yet");
  }

  @Override
  public List<String> unmatchedTargets() {
    return List.of("line 9: no class loaded yet");
  }

  @Override
  public int wovenMethods() {
    return 1;
  }

  @Override
  public List<String> targetsOf(String breaker) {
    return List.of(breaker + ".getStock(int)");
  }
}
