package io.breakeragent.benchmarks.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;

/** One row of the tables: a way to make the guarded call. */
public enum Contender {
  BARE("bare call"),
  FLOOR("**the floor**: two `nanoTime` around the call"),
  AGENT_TIME("**breaker-agent**, time"),
  AGENT_TIME_PRECISE("**breaker-agent**, time, `clock: precise`"),
  AGENT_AT_PLACE("**breaker-agent**, time, a method that is told a URI"),
  AGENT_PER_HOST("**breaker-agent**, time, that method, a breaker for each host"),
  AGENT_PER_HOST_OF_8("**breaker-agent**, time, that method, eight hosts in turn"),
  AGENT_FOR_REQUEST("**breaker-agent**, time, a method that is told a request"),
  AGENT_PER_REQUEST("**breaker-agent**, time, that method, a breaker for each request's host"),
  AGENT_COUNT("**breaker-agent**, count"),
  RESILIENCE4J_COUNT("resilience4j, count"),
  RESILIENCE4J_TIME("resilience4j, time"),
  RESILIENCE4J_COUNT_LOCK_FREE("resilience4j, count, LOCK_FREE"),
  RESILIENCE4J_TIME_LOCK_FREE("resilience4j, time, LOCK_FREE"),
  RESILIENCE4J_STACKLESS("resilience4j, count, no stack trace"),
  FAILSAFE_COUNT("Failsafe, count"),
  FAILSAFE_TIME("Failsafe, time"),
  SMALLRYE("SmallRye, count"),
  SENTINEL("Sentinel, time"),
  ARMERIA("Armeria, time");

  private static final String FIRST_HOST = "warehouse-0.acme.com:443";

  private final String label;

  Contender(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean runsIn(Scenario scenario) {
    return switch (this) {
      case BARE, FLOOR -> scenario != Scenario.OPEN;
      case AGENT_PER_HOST_OF_8, AGENT_FOR_REQUEST, AGENT_PER_REQUEST -> scenario == Scenario.CLOSED;
      case RESILIENCE4J_STACKLESS -> scenario == Scenario.OPEN;
      default -> true;
    };
  }

  /** The agent's settings as a YAML flow mapping; empty for those that run without the agent. */
  String agentSettings() {
    String window =
        switch (this) {
          case AGENT_TIME,
              AGENT_AT_PLACE,
              AGENT_PER_HOST,
              AGENT_PER_HOST_OF_8,
              AGENT_FOR_REQUEST,
              AGENT_PER_REQUEST ->
              Common.WINDOW_SECONDS + "s";
          case AGENT_TIME_PRECISE -> Common.WINDOW_SECONDS + "s, clock: precise";
          case AGENT_COUNT -> "" + Common.WINDOW_CALLS;
          default -> "";
        };
    return window.isEmpty()
        ? ""
        : "{failureRateThreshold: %d, slowCallRateThreshold: %d, slowCallDurationThreshold: %ds, "
                .formatted(Common.FAILURE_PERCENT, Common.FAILURE_PERCENT, Common.SLOW_SECONDS)
            + "minimumNumberOfCalls: %d, waitDurationInOpenState: %dh, slidingWindowSize: %s}"
                .formatted(Common.MINIMUM_CALLS, Common.OPEN_HOURS, window);
  }

  /** What names the breaker of the agent. */
  String breaker() {
    return switch (this) {
      case AGENT_PER_HOST, AGENT_PER_HOST_OF_8 -> "{arg0.hostAndPort}";
      case AGENT_PER_REQUEST -> "{arg0.uri.hostAndPort}";
      default -> "warehouse";
    };
  }

  /** The method that the agent guards. */
  String method() {
    return switch (this) {
      case AGENT_AT_PLACE, AGENT_PER_HOST, AGENT_PER_HOST_OF_8 -> "shelfAt";
      case AGENT_FOR_REQUEST, AGENT_PER_REQUEST -> "shelfFor";
      default -> "shelf";
    };
  }

  /** Called in the measuring JVM only, and once, so that no other contender's code is loaded. */
  Guarded create() {
    return switch (this) {
      case BARE -> new BareCall();
      case FLOOR -> new FloorCall();
      case AGENT_TIME, AGENT_TIME_PRECISE, AGENT_COUNT -> AgentCall.plain("warehouse");
      case AGENT_AT_PLACE -> AgentCall.at("warehouse", 1);
      case AGENT_PER_HOST -> AgentCall.at(FIRST_HOST, 1);
      case AGENT_PER_HOST_OF_8 -> AgentCall.at(FIRST_HOST, 8);
      case AGENT_FOR_REQUEST -> AgentCall.request("warehouse");
      case AGENT_PER_REQUEST -> AgentCall.request(FIRST_HOST);
      case RESILIENCE4J_COUNT ->
          Resilience4jCall.count(SlidingWindowSynchronizationStrategy.SYNCHRONIZED);
      case RESILIENCE4J_TIME ->
          Resilience4jCall.time(SlidingWindowSynchronizationStrategy.SYNCHRONIZED);
      case RESILIENCE4J_COUNT_LOCK_FREE ->
          Resilience4jCall.count(SlidingWindowSynchronizationStrategy.LOCK_FREE);
      case RESILIENCE4J_TIME_LOCK_FREE ->
          Resilience4jCall.time(SlidingWindowSynchronizationStrategy.LOCK_FREE);
      case RESILIENCE4J_STACKLESS -> Resilience4jCall.stackless();
      case FAILSAFE_COUNT -> FailsafeCall.count();
      case FAILSAFE_TIME -> FailsafeCall.time();
      case SMALLRYE -> new SmallRyeCall();
      case SENTINEL -> new SentinelCall();
      case ARMERIA -> new ArmeriaCall();
    };
  }
}
