package io.breakeragent.jmx;

/** Lets people operate breakers and agent, or not: {@code jmx: {operations: ...}} of the YAML. */
final class OperationsSwitch {

  private final boolean on;
  private final AgentView agent;

  OperationsSwitch(boolean on, AgentView agent) {
    this.on = on;
    this.agent = agent;
  }

  /** Throws, with a sentence for the operator, if operations are switched off. */
  void check() {
    if (!on) {
      throw new UnsupportedOperationException(
          "operations are switched off by jmx: {operations: false} in " + agent.configPath());
    }
  }
}
