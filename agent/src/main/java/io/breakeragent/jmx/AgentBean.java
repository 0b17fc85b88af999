package io.breakeragent.jmx;

import io.breakeragent.call.Guard;
import io.breakeragent.log.Faults;
import java.util.Collection;

/** The agent behind its MBean. Thread-safe. */
final class AgentBean implements AgentMXBean {

  private final AgentView agent;
  private final Collection<Guard> guards;
  private final OperationsSwitch operations;
  private final Faults faults;

  AgentBean(AgentView agent, Collection<Guard> guards, OperationsSwitch operations, Faults faults) {
    this.agent = agent;
    this.guards = guards;
    this.operations = operations;
    this.faults = faults;
  }

  @Override
  public String getVersion() {
    return agent.version();
  }

  @Override
  public String getConfigPath() {
    return agent.configPath();
  }

  @Override
  public String getConfigLoadedAt() {
    return agent.configLoadedAt();
  }

  @Override
  public String getConfigError() {
    return agent.configError();
  }

  @Override
  public String getMode() {
    return agent.mode();
  }

  @Override
  public int getBreakers() {
    return guards.size();
  }

  @Override
  public String[] getTargetReport() {
    return agent.targetReport().toArray(new String[0]);
  }

  @Override
  public String[] getUnmatchedTargets() {
    return agent.unmatchedTargets().toArray(new String[0]);
  }

  @Override
  public int getWovenMethods() {
    return agent.wovenMethods();
  }

  @Override
  public long getInternalFaults() {
    return faults.count();
  }

  @Override
  public String getLastInternalFault() {
    return faults.last();
  }

  @Override
  public String setMode(String mode) {
    operations.check();
    return agent.setMode(mode);
  }
}
