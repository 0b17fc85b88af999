package io.breakeragent.breaker;

import io.breakeragent.clock.Clocks;
import io.breakeragent.window.WindowCounts;
import java.net.ConnectException;
import java.time.Duration;

/** Breakers in the states that threads race from. */
@SuppressWarnings(
    "StaticAssignmentOfThrowable") // one for all: most of the time would go into making more
final class Races {

  /** Short, so that a breaker is small: there are very many of them at a time. */
  private static final Duration SLOW = Duration.ofMillis(1);

  private static final Exception DOWN = new ConnectException("refused");

  static final Duration TRIAL_TIMEOUT = Duration.ofSeconds(60);

  private Races() {}

  /** Opens at that many failures in a row. */
  static TestSettings inARow(int failures) {
    return TestSettings.inARow(failures).slowRate(OpeningRules.RATE_OFF, SLOW);
  }

  /** Opens at that failure rate. */
  static TestSettings rate(double percent) {
    return TestSettings.noRules().slowRate(OpeningRules.RATE_OFF, SLOW).failureRate(percent);
  }

  /** All trials are free, and one that fails opens it again. */
  static Rig halfOpen(int trials) {
    Rig rig = open(inARow(1).trials(trials).trialTimeout(TRIAL_TIMEOUT));
    rig.waitAndTick(Rig.WAIT);
    rig.transitions.clear();
    return rig;
  }

  /** The wait is over, and nobody has noticed. */
  static Rig dueForTrials() {
    Rig rig = open(inARow(1));
    rig.ticker.advance(Rig.WAIT);
    rig.transitions.clear();
    return rig;
  }

  /** How many of so many calls are admitted. */
  static int admitted(Rig rig, int calls) {
    int admitted = 0;
    for (int i = 0; i < calls; i++) {
      admitted += rig.ask() == null ? 0 : 1;
    }
    return admitted;
  }

  private static Rig open(TestSettings settings) {
    Rig rig = new Rig(settings);
    rig.end(rig.admitted(), DOWN);
    return rig;
  }

  /** A phase that goes on for ever, for trials that race by themselves. */
  static HalfOpen phase() {
    Rig rig = new Rig(inARow(1));
    Clocks clocks = Clocks.of(rig.ticker);
    Machine machine =
        new Machine(
            rig.breaker, clocks, Seats.NONE, RandomSource.THREAD_LOCAL, rig, new Counters());
    HalfOpen phase = new HalfOpen(machine, new Opening(0, "", WindowCounts.EMPTY, 0));
    machine.move(machine.current(), phase, "");
    return phase;
  }

  /** What there is to see when all threads are at rest. */
  static String atRest(Rig rig) {
    return rig.breaker.state()
        + ", told "
        + rig.transitions.size()
        + ", opened "
        + rig.breaker.totals().opened()
        + ", late "
        + rig.breaker.totals().late()
        + ", running "
        + rig.breaker.inFlightCalls();
  }
}
