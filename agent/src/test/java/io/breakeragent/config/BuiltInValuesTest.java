package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.breakeragent.breaker.BreakerSettings;
import io.breakeragent.breaker.OpenWait;
import io.breakeragent.breaker.OpeningRules;
import io.breakeragent.breaker.TrialRules;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.call.OutcomeRules;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.window.WindowSize;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The built-in values are those that the contract shows in its sample file. */
class BuiltInValuesTest {

  /** The sample of contract section 2, to the letter. */
  private static final String SAMPLE =
      """
      mode: enforce                     # enforce | observe (whole machine runs, nothing is refused) | off (no weaving)

      defaults:                         # every breaker starts from these; the values shown are the built-in ones
        failureRateThreshold: 50        # percent of the calls in the window, >= opens; 'off' disables the rule
        slowCallRateThreshold: 50       # percent, >= opens; calls still running past the limit count at once
        slowCallDurationThreshold: 60s
        consecutiveFailureThreshold: off  # a number: that many failures in a row open it
        slidingWindowSize: 30s          # a duration: the last 30 s; a plain number: the last N calls
        minimumNumberOfCalls: 10        # no rate is judged below it (a count window caps it at its size)
        waitDurationInOpenState: 10s
        waitDurationMultiplier: 1       # 2: 10 s, 20 s, 40 s ... for openings without a recovery in between
        maxWaitDurationInOpenState: 5m  # the cap of that growth
        waitDurationJitter: 0           # percent, +/-
        permittedNumberOfCallsInHalfOpenState: 1
        trialTimeout: 60s               # a trial call that has not ended by then counts as failed; its permit is free again
        maxConcurrentCalls: off         # a number: further calls are rejected while that many run
        recordExceptions: [java.lang.Exception]   # by class, subclasses and causes included
        ignoreExceptions: []            # wins over recordExceptions: neither success nor failure
        failWhen: []                    # conditions on the outcome, e.g. "result.statusCode >= 500", "thrown.SQLState matches 08*"
        ignoreWhen: []
        maxBreakers: 1000               # bound for names with {...}; the least recently used idle one is retired
        mode: enforce                   # per breaker too
        onReject: {throw: auto}         # or {throw: java.net.ConnectException}, {return: null}, {return: 0}, {return: []}

      breakers:
        inventory:                      # any of the keys above
          consecutiveFailureThreshold: 3
          waitDurationInOpenState: 10s

      targets:
        - breaker: inventory
          class: com.acme.inventory.InventoryClient   # exact name, or a glob: com.acme.**.*Client
          methods: [getStock, "reserve(java.lang.String,int)", "find*"]
        - breaker: "partner-{arg0.uri.host}"          # a breaker per host, taken from the call's arguments
          preset: java-http-client                    # ready-made targets for a known client library
        - breaker: gateways
          subtypesOf: com.acme.Gateway                # every class that extends or implements it
          methods: ["*"]
          except: [close, toString]
        - breaker: marked
          annotatedWith: com.acme.Outbound            # on the class or on the method
      """;

  private static final GuardSettings BUILT_IN =
      new GuardSettings(
          new BreakerSettings(
              new OpeningRules(
                  50,
                  50,
                  TimeUnit.SECONDS.toNanos(60),
                  OpeningRules.COUNT_OFF,
                  new WindowSize.Time(TimeUnit.SECONDS.toNanos(30)),
                  10),
              new OpenWait(TimeUnit.SECONDS.toNanos(10), 1, TimeUnit.MINUTES.toNanos(5), 0),
              new TrialRules(1, TimeUnit.SECONDS.toNanos(60)),
              OpeningRules.COUNT_OFF),
          false,
          new OutcomeRules(List.of("java.lang.Exception"), List.of(), List.of(), List.of()),
          new OnReject.ThrowAuto(),
          false,
          Mode.ENFORCE,
          1000);

  @Test
  void a_breaker_of_which_the_file_says_nothing_has_the_built_in_values() {
    assertEquals(BUILT_IN, Yaml.get(Yaml.good(Yaml.TARGET), "b"));
  }

  @Test
  void the_defaults_that_the_contract_shows_are_the_built_in_values() {
    assertEquals(BUILT_IN, Yaml.get(Yaml.good(SAMPLE), "gateways"));
  }
}
