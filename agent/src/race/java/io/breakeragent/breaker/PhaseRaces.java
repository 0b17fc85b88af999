package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** Two threads replace a phase: one does, and says so once (C1, C4, C7). */
public final class PhaseRaces {

  private PhaseRaces() {}

  @JCStressTest
  @Outcome(
      id = "[01], [01], HALF_OPEN, told 1, opened 1, late 0, running 1",
      expect = ACCEPTABLE,
      desc = "One of the callers runs the one trial.")
  @Outcome(expect = FORBIDDEN, desc = "B-03, B-25: two half-open phases, or a call too many.")
  @State
  public static class Deadline {
    private final Rig rig = Races.dueForTrials();

    @Actor
    public void ask1(IIL_Result r) {
      r.r1 = Races.admitted(rig, 1);
    }

    @Actor
    public void ask2(IIL_Result r) {
      rig.breaker.tick();
      r.r2 = Races.admitted(rig, 1);
    }

    @Arbiter
    public void rest(IIL_Result r) {
      r.r3 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(
      id = "FORCED_OPEN, told 1, opened 0, late 0, running 0",
      expect = ACCEPTABLE,
      desc = "One operator found it forced open already.")
  @Outcome(expect = FORBIDDEN, desc = "B-18, B-25: one transition was told twice, or never.")
  @State
  public static class TwoOperators {
    private final Rig rig = new Rig(Races.inARow(1));

    @Actor
    public void force1() {
      rig.breaker.forceOpen();
    }

    @Actor
    public void force2() {
      rig.breaker.forceOpen();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(
      id = "CLOSED, told 0, opened 0, late [01], running 0, window 0",
      expect = ACCEPTABLE,
      desc = "The failure belonged to the phase before.")
  @Outcome(
      id = "CLOSED, told 2, opened 1, late 0, running 0, window 0",
      expect = ACCEPTABLE,
      desc = "The failure opened it, then it was reset.")
  @Outcome(expect = FORBIDDEN, desc = "B-19, B-32: a late outcome moved or marked the new phase.")
  @State
  public static class OutcomeAgainstReset {
    private final Rig rig = new Rig(Races.inARow(1));
    private final Call call = rig.admitted();

    @Actor
    public void fail() {
      rig.fail(call);
    }

    @Actor
    public void reset() {
      rig.breaker.reset();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig) + ", window " + rig.breaker.window().calls();
    }
  }

  @JCStressTest
  @Outcome(
      id = "CLOSED, told 1, opened 1, late [01], running 0, window 0",
      expect = ACCEPTABLE,
      desc = "The trial's phase was over before its failure could open it.")
  @Outcome(
      id = "CLOSED, told 2, opened 2, late 0, running 0, window 0",
      expect = ACCEPTABLE,
      desc = "The failure opened it, then it was reset.")
  @Outcome(expect = FORBIDDEN, desc = "B-19, B-30: a late trial moved or marked the new phase.")
  @State
  public static class TrialAgainstReset {
    private final Rig rig = Races.halfOpen(1);
    private final Call trial = rig.admitted();

    @Actor
    public void fail() {
      rig.fail(trial);
    }

    @Actor
    public void reset() {
      rig.breaker.reset();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig) + ", window " + rig.breaker.window().calls();
    }
  }
}
