package io.breakeragent.jmx;

/**
 * The agent as JMX shows it: {@code io.breakeragent:type=Agent}. Reading changes nothing; each
 * operation returns a sentence of what happened.
 */
@Description("The breaker-agent: its configuration, what it wove, its faults, and the kill switch.")
public interface AgentMXBean {

  @Description("The version of the agent.")
  String getVersion();

  @Description("The path of the YAML file in force.")
  String getConfigPath();

  @Description("When the configuration in force was loaded (ISO 8601).")
  String getConfigLoadedAt();

  @Description("What is wrong with the configuration last read; empty if nothing is.")
  String getConfigError();

  @Description("The mode of the whole agent: enforce, observe or off.")
  String getMode();

  @Description("Number of breakers.")
  int getBreakers();

  @Description("A row per target: its line in the YAML and the methods it matched, or why none.")
  String[] getTargetReport();

  @Description(
      "The targets that guard less than they say so far. Those of a preset are alternatives: one that"
          + " is not there is listed only while none of the same preset guards anything.")
  String[] getUnmatchedTargets();

  @Description("Number of methods woven.")
  int getWovenMethods();

  @Description("Number of faults inside the agent since the start; none reached the application.")
  long getInternalFaults();

  @Description("The last fault inside the agent; empty if there was none.")
  String getLastInternalFault();

  @Description("The kill switch: changes the mode of the whole agent for calls that begin later.")
  String setMode(
      @Description(
              name = "mode",
              value = "enforce, observe (refuse nothing) or off (count nothing either).")
          String mode);
}
