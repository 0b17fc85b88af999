package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.management.ObjectName;

/**
 * What happens to one way of calling a service, and what the service's breaker has to say to it.
 *
 * @param counted how many guarded calls one call of the application is
 */
record Story(App app, Way way, FaultyService service, MBean breaker, int counted) {

  /** What these stories are told with, to be followed by targets. */
  static final String SETTINGS =
      """
      defaults:
        slidingWindowSize: 4
        minimumNumberOfCalls: 4
        slowCallDurationThreshold: 2s
        waitDurationInOpenState: 300ms
      """;

  /** As many calls as fill that window. */
  static final int WINDOW = 4;

  private static final int REFUSALS = 50;

  /** Less than one for each refused call, and more than a pool may happen to add meanwhile. */
  private static final int THREADS_THAT_COME_AND_GO = 10;

  /**
   * A refusal is quick: far less than this all together, and than any timeout of a pool or client.
   */
  private static final Duration REFUSED_AT_ONCE = Duration.ofSeconds(2);

  /** Each call succeeds, counts once and reaches the service. */
  void isHealthy() {
    int reached = service.reached();
    for (String outcome : callsThatAreNoFailures(way.client())) {
      assertTrue(outcome.startsWith("ok "), outcome);
    }
    assertTrue(service.reached() >= reached + WINDOW, way::client);
  }

  /** The service's answer is none of its failures, whatever the application makes of it. */
  void staysClosedAt(Fault answer) {
    service.become(answer);
    callsThatAreNoFailures(way.client());
    service.become(Fault.NONE);
  }

  /** The same for what a service answers to another way of calling it. */
  void staysClosedAt(String otherClient) {
    callsThatAreNoFailures(otherClient);
  }

  /**
   * Calls that fill an empty window open the breaker, those that hang before one of them has ended.
   *
   * @return how many of them were counted as failures
   */
  long opensAt(Fault fault) {
    breaker.operate("reset");
    service.become(fault);
    long failed = breaker.number("FailedCalls");
    long opened = breaker.number("OpenedCount");
    app.callAtOnce(way.client(), WINDOW, service.uri());
    breaker.await("OpenedCount", String.valueOf(opened + 1));
    service.become(Fault.NONE);
    app.answers(WINDOW);
    breaker.await("InFlightCalls", "0");
    long failures = breaker.number("FailedCalls") - failed;
    recovers();
    return failures;
  }

  /** Refused calls reach nobody, look like failures that applications know, and leave nothing. */
  void refuses() {
    isHealthy();
    breaker.operate("forceOpen");
    long rejected = breaker.number("RejectedCalls");
    int reached = reachedOnceNobodyCalls();
    int connections = service.connections();
    int threads = app.threads();
    String name = ObjectName.unquote(breaker.name().getKeyProperty("name"));
    long start = System.nanoTime();
    List<String> outcomes = app.call(way.client(), REFUSALS, service.uri());
    assertTrue(System.nanoTime() - start < REFUSED_AT_ONCE.toNanos(), way::client);
    for (String outcome : outcomes) {
      assertTrue(outcome.startsWith("threw "), outcome);
      assertTrue(outcome.contains(way.refusal() + " "), outcome);
      assertTrue(outcome.contains("breaker '" + name + "' is FORCED_OPEN"), outcome);
    }
    assertEquals(rejected + REFUSALS, breaker.number("RejectedCalls"), way::client);
    assertEquals(reached, service.reached(), way::client);
    assertTrue(app.threads() < threads + THREADS_THAT_COME_AND_GO, way::client);
    breaker.operate("reset");
    isHealthy();
    Await.until(
        "no more than " + connections + " connections of " + way.client(),
        () -> service.connections() <= connections);
  }

  private List<String> callsThatAreNoFailures(String client) {
    // A future's end is counted a moment after its caller has seen it.
    breaker.await("InFlightCalls", "0");
    long before = callsThatSaidNothingBad();
    long failed = breaker.number("FailedCalls");
    List<String> outcomes = app.call(client, WINDOW, service.uri());
    Await.value(
        "the end of calls by "
            + client
            + ", which went "
            + outcomes
            + ", after "
            + before
            + " good ones and the failures "
            + Arrays.toString((Object[]) breaker.value("RecentFailures")),
        this::callsThatSaidNothingBad,
        Long.valueOf(before + (long) counted * WINDOW)::equals);
    assertEquals(failed, breaker.number("FailedCalls"), outcomes::toString);
    assertEquals("CLOSED", breaker.text("State"), outcomes::toString);
    return outcomes;
  }

  private long callsThatSaidNothingBad() {
    return breaker.number("SuccessfulCalls") + breaker.number("IgnoredCalls");
  }

  /** Clients may still be busy with what they tried during the last fault. */
  private int reachedOnceNobodyCalls() {
    return Await.value("quiet at the service", service::reached, new Unchanged<>());
  }

  /**
   * The service is well again, and after the wait a trial call finds out: one of this, or what a
   * call from before had still to do.
   */
  private void recovers() {
    Await.until(
        breaker.name() + " to be CLOSED after a trial",
        () -> {
          if (breaker.text("State").equals("HALF_OPEN")) {
            app.call(way.client(), 1, service.uri());
          }
          return breaker.text("State").equals("CLOSED");
        });
  }
}
