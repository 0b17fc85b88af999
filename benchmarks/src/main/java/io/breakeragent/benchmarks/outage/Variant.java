package io.breakeragent.benchmarks.outage;

/** How the shop is protected. */
enum Variant {
  NOTHING("unprotected", false, false, false),
  TIMEOUT("{timeout} s client timeout", true, false, false),
  RESILIENCE4J("resilience4j in the code, {timeout} s client timeout", true, true, false),
  AGENT("breaker-agent, code unchanged", false, false, true),
  AGENT_TIMEOUT("breaker-agent, {timeout} s client timeout", true, false, true);

  private final String title;
  private final boolean timeout;
  private final boolean resilience4j;
  private final boolean agent;

  Variant(String title, boolean timeout, boolean resilience4j, boolean agent) {
    this.title = title;
    this.timeout = timeout;
    this.resilience4j = resilience4j;
    this.agent = agent;
  }

  String title(Schedule schedule) {
    return title.replace("{timeout}", Integer.toString(schedule.timeout()));
  }

  /** Whether the shop's HTTP client gives up at all. */
  boolean hasTimeout() {
    return timeout;
  }

  boolean hasResilience4j() {
    return resilience4j;
  }

  boolean hasAgent() {
    return agent;
  }

  boolean hasBreaker() {
    return agent || resilience4j;
  }
}
