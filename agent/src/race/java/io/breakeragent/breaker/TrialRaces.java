package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.ZI_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The permits of a half-open phase between two threads: C5, C6. */
public final class TrialRaces {

  private TrialRaces() {}

  @JCStressTest
  @Outcome(id = "true, false, 1", expect = ACCEPTABLE, desc = "The first thread runs the trial.")
  @Outcome(id = "false, true, 1", expect = ACCEPTABLE, desc = "The second thread runs the trial.")
  @Outcome(expect = FORBIDDEN, desc = "B-03: the last permit went to both, or to nobody.")
  @State
  public static class LastTrial {
    private final Rig rig = Races.halfOpen(1);

    @Actor
    public void ask1(ZZI_Result r) {
      r.r1 = rig.ask() != null;
    }

    @Actor
    public void ask2(ZZI_Result r) {
      r.r2 = rig.ask() != null;
    }

    @Arbiter
    public void rest(ZZI_Result r) {
      r.r3 = rig.breaker.inFlightCalls();
    }
  }

  @JCStressTest
  @Outcome(id = "2, 0, 2|1, 1, 2|0, 2, 2", expect = ACCEPTABLE, desc = "Two trials run.")
  @Outcome(expect = FORBIDDEN, desc = "B-03: not exactly as many trials as are permitted.")
  @State
  public static class TwoTrials {
    private final Rig rig = Races.halfOpen(2);

    @Actor
    public void ask1(III_Result r) {
      r.r1 = Races.admitted(rig, 2);
    }

    @Actor
    public void ask2(III_Result r) {
      r.r2 = Races.admitted(rig, 2);
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = rig.breaker.inFlightCalls();
    }
  }

  @JCStressTest
  @Outcome(id = "true, 1", expect = ACCEPTABLE, desc = "It was back in time for the other call.")
  @Outcome(id = "false, 0", expect = ACCEPTABLE, desc = "It came back after the other call.")
  @Outcome(expect = FORBIDDEN, desc = "B-01: a permit given back was lost, or taken twice.")
  @State
  public static class GiveBackAgainstTake {
    private final Rig rig = Races.halfOpen(1);
    private final Call trial = rig.admitted();

    @Actor
    public void giveBack() {
      rig.ignore(trial);
    }

    @Actor
    public void ask(ZI_Result r) {
      r.r1 = rig.ask() != null;
    }

    /** Whoever was refused gets it now. */
    @Arbiter
    public void rest(ZI_Result r) {
      r.r2 = rig.breaker.inFlightCalls();
      if (!r.r1 && rig.ask() == null) {
        r.r2 = -1;
      }
    }
  }

  @JCStressTest
  @Outcome(id = "true, 1", expect = ACCEPTABLE, desc = "It timed out on the way to its call.")
  @Outcome(id = "false, 0", expect = ACCEPTABLE, desc = "It was free, or too young to time out.")
  @Outcome(expect = FORBIDDEN, desc = "B-02: a trial that timed out began to run again.")
  @State
  public static class TakeAgainstTimeOut {
    private static final HalfOpen PHASE = Races.phase();

    private final Trial trial = new Trial(PHASE);

    @Actor
    public void take() {
      trial.take(0, 0);
    }

    @Actor
    public void timeOut(ZI_Result r) {
      for (int i = 0; i < 50 && !r.r1; i++) {
        r.r1 = trial.timeOut(2, 1, false);
      }
    }

    @Arbiter
    public void rest(ZI_Result r) {
      TrialCounts counts = new TrialCounts();
      trial.count(counts, 0, Long.MAX_VALUE);
      r.r2 = counts.ended();
    }
  }

  @JCStressTest
  @Outcome(id = "true, false", expect = ACCEPTABLE, desc = "It was given back in time.")
  @Outcome(id = "false, true", expect = ACCEPTABLE, desc = "It timed out before.")
  @Outcome(expect = FORBIDDEN, desc = "B-02: a trial had two ends, or none.")
  @State
  public static class EndAgainstTimeOut {
    private static final HalfOpen PHASE = Races.phase();

    private final Trial trial = new Trial(PHASE);

    public EndAgainstTimeOut() {
      trial.take(0, 0);
    }

    @Actor
    public void giveBack(ZZ_Result r) {
      r.r1 = trial.giveBack(0);
    }

    @Actor
    public void timeOut(ZZ_Result r) {
      r.r2 = trial.timeOut(2, 1, false);
    }
  }
}
