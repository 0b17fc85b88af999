package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.AdmissionRaces;
import io.breakeragent.breaker.ClosedRaces;
import io.breakeragent.breaker.ConcurrencyRaces;
import io.breakeragent.breaker.FailureRaces;
import io.breakeragent.breaker.PhaseRaces;
import io.breakeragent.breaker.TrialRaces;
import io.breakeragent.breaker.VerdictRaces;
import io.breakeragent.window.CountWindowRaces;
import io.breakeragent.window.InFlightRaces;
import io.breakeragent.window.StripedCounterRaces;
import io.breakeragent.window.TimeWindowRaces;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jcstress.annotations.JCStressTest;

/** The short form of the races: each is run in this JVM for a moment. */
class RacesTest {

  private static final long MOMENT = Duration.ofMillis(800).toNanos();

  private static Stream<Class<?>> races() {
    return Stream.of(
            AdmissionRaces.class,
            ClosedRaces.class,
            ConcurrencyRaces.class,
            FailureRaces.class,
            PhaseRaces.class,
            TrialRaces.class,
            VerdictRaces.class,
            CountWindowRaces.class,
            InFlightRaces.class,
            StripedCounterRaces.class,
            TimeWindowRaces.class)
        .flatMap(races -> Arrays.stream(races.getDeclaredClasses()))
        .filter(race -> race.isAnnotationPresent(JCStressTest.class));
  }

  @ParameterizedTest
  @MethodSource("races")
  void no_forbidden_outcome_is_seen(Class<?> type) throws Exception {
    Race race = new Race(type);
    long begin = System.nanoTime();
    try (Lockstep lockstep = new Lockstep(race.threads())) {
      while (System.nanoTime() - begin < MOMENT) {
        for (String outcome : race.heat(lockstep)) {
          assertTrue(race.accepts(outcome), () -> race.defect() + " Seen: " + outcome);
        }
      }
    }
  }
}
