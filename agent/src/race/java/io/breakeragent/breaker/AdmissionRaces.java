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

/** A call comes while something else happens: it is seen as long as it runs, and no longer (C6). */
public final class AdmissionRaces {

  private AdmissionRaces() {}

  @JCStressTest
  @Outcome(
      id = "CLOSED, told 1, opened 1, late [01], running 0",
      expect = ACCEPTABLE,
      desc = "The calls came and went, as trials or after the reset.")
  @Outcome(expect = FORBIDDEN, desc = "B-01: the permit was not given back as its phase ended.")
  @State
  public static class TrialsAgainstReset {
    private final Rig rig = Races.halfOpen(1);

    @Actor
    public void calls() {
      for (int i = 0; i < 10; i++) {
        rig.ignore(rig.admitted());
      }
    }

    @Actor
    public void reset() {
      rig.breaker.reset();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(id = "CALLS", expect = ACCEPTABLE, desc = "The next tick looks after the call.")
  @Outcome(expect = FORBIDDEN, desc = "A tick missed a call, and no other tick will look for it.")
  @State
  public static class CallAgainstTick {
    private final Rig rig = new Rig(Races.inARow(1));

    public CallAgainstTick() {
      rig.ignore(rig.admitted());
    }

    @Actor
    public void call() {
      rig.admitted();
    }

    @Actor
    public void tick() {
      rig.breaker.tick();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = rig.breaker.tick();
    }
  }

  @JCStressTest
  @Outcome(
      id = "1, 1, CLOSED, told 0, opened 0, late [01], running 0",
      expect = ACCEPTABLE,
      desc = "The call ran and ended, in one phase or the other.")
  @Outcome(expect = FORBIDDEN, desc = "A call is counted as running in a phase that it left.")
  @State
  public static class CallAgainstReset {
    private final Rig rig = new Rig(Races.inARow(1));

    @Actor
    public void call(IIL_Result r) {
      Call call = rig.admitted();
      r.r1 = rig.breaker.inFlightCalls();
      rig.succeed(call);
    }

    @Actor
    public void reset(IIL_Result r) {
      rig.breaker.reset();
      r.r2 = 1;
    }

    @Arbiter
    public void rest(IIL_Result r) {
      r.r3 = Races.atRest(rig);
    }
  }
}
