package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Two ends of trials at one moment: one verdict, told once (C5, C6, C7, B-25). */
public final class VerdictRaces {

  private VerdictRaces() {}

  @JCStressTest
  @Outcome(
      id = "CLOSED, told 1, opened 1, late 0, running 0",
      expect = ACCEPTABLE,
      desc = "The outcome came first.")
  @Outcome(
      id = "OPEN, told 1, opened 2, late 1, running 0",
      expect = ACCEPTABLE,
      desc = "The time-out came first.")
  @Outcome(expect = FORBIDDEN, desc = "B-02: one trial ended twice, or not at all.")
  @State
  public static class OutcomeAgainstTimeOut {
    private final Rig rig = Races.halfOpen(1);
    private final Call trial = rig.admitted();

    public OutcomeAgainstTimeOut() {
      rig.ticker.advance(Races.TRIAL_TIMEOUT);
    }

    @Actor
    public void succeed() {
      rig.succeed(trial);
    }

    @Actor
    public void tick() {
      rig.breaker.tick();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(
      id = "HALF_OPEN, told 0, opened 1, late 0, running 0",
      expect = ACCEPTABLE,
      desc = "It was given back in time.")
  @Outcome(
      id = "OPEN, told 1, opened 2, late 1, running 0",
      expect = ACCEPTABLE,
      desc = "The time-out came first.")
  @Outcome(expect = FORBIDDEN, desc = "B-01: a neutral end counted as an outcome, or was lost.")
  @State
  public static class GiveBackAgainstTimeOut {
    private final Rig rig = Races.halfOpen(1);
    private final Call trial = rig.admitted();

    public GiveBackAgainstTimeOut() {
      rig.ticker.advance(Races.TRIAL_TIMEOUT);
    }

    @Actor
    public void giveBack() {
      rig.ignore(trial);
    }

    @Actor
    public void tick() {
      rig.breaker.tick();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(
      id = "CLOSED, told 1, opened 1, late 0, running 0",
      expect = ACCEPTABLE,
      desc = "Both are back, and one of them closed it.")
  @Outcome(expect = FORBIDDEN, desc = "B-08: each left the verdict to the other, or both spoke.")
  @State
  public static class TwoSuccesses {
    private final Rig rig = Races.halfOpen(2);
    private final Call trial1 = rig.admitted();
    private final Call trial2 = rig.admitted();

    @Actor
    public void succeed1() {
      rig.succeed(trial1);
    }

    @Actor
    public void succeed2() {
      rig.succeed(trial2);
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(
      id = "OPEN, told 1, opened 2, late [01], running 0",
      expect = ACCEPTABLE,
      desc = "One failure is enough, whenever it came.")
  @Outcome(expect = FORBIDDEN, desc = "B-29, B-33: a failed trial did not open it exactly once.")
  @State
  public static class TwoFailures {
    private final Rig rig = Races.halfOpen(2);
    private final Call trial1 = rig.admitted();
    private final Call trial2 = rig.admitted();

    @Actor
    public void fail1() {
      rig.fail(trial1);
    }

    @Actor
    public void fail2() {
      rig.fail(trial2);
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }
}
