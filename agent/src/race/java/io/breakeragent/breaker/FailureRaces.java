package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.net.ConnectException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** What is kept of the failures of two threads. */
public final class FailureRaces {

  private static final Failure FAILURE = Failure.of(new ConnectException("refused"), 0);

  private FailureRaces() {}

  @JCStressTest
  @Outcome(id = "10", expect = ACCEPTABLE, desc = "All are in the log.")
  @Outcome(expect = FORBIDDEN, desc = "One failure took another's place.")
  @State
  public static class Log {
    private final FailureLog log = new FailureLog();

    @Actor
    public void add() {
      addHalf();
    }

    @Actor
    public void addToo() {
      addHalf();
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = log.newestFirst().size();
    }

    private void addHalf() {
      for (int i = 0; i < FailureLog.SIZE / 2; i++) {
        log.add(FAILURE);
      }
    }
  }

  @JCStressTest
  @Outcome(id = "40", expect = ACCEPTABLE, desc = "The row is as long as there were failures.")
  @Outcome(expect = FORBIDDEN, desc = "Two failures in a row were counted as one.")
  @State
  public static class Row {
    private final Streak streak = new Streak(0);

    @Actor
    public void extend() {
      extendBy20();
    }

    @Actor
    public void extendToo() {
      extendBy20();
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = streak.length();
    }

    private void extendBy20() {
      for (int i = 0; i < 20; i++) {
        streak.extend();
      }
    }
  }
}
