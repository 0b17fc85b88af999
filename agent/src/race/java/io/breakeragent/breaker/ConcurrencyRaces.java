package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** {@code maxConcurrentCalls}: never exceeded, and no place leaks. */
public final class ConcurrencyRaces {

  private ConcurrencyRaces() {}

  @JCStressTest
  @Outcome(id = "1, 0, 1|0, 1, 1", expect = ACCEPTABLE, desc = "One of them has the place.")
  @Outcome(expect = FORBIDDEN, desc = "B-35: more calls run than may, or fewer.")
  @State
  public static class LastPlace {
    private final Rig rig = new Rig(Races.inARow(1).maxConcurrentCalls(1));

    @Actor
    public void ask1(III_Result r) {
      r.r1 = Races.admitted(rig, 1);
    }

    @Actor
    public void ask2(III_Result r) {
      r.r2 = Races.admitted(rig, 1);
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = rig.breaker.inFlightCalls();
    }
  }

  @JCStressTest
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "One place was free, then both were.")
  @Outcome(id = "2, 0", expect = ACCEPTABLE, desc = "Both calls came after the end.")
  @Outcome(expect = FORBIDDEN, desc = "A place was lost or came back twice.")
  @State
  public static class LeaveAgainstEnter {
    private final Rig rig = new Rig(Races.inARow(1).maxConcurrentCalls(2));
    private final Call call = rig.admitted();

    @Actor
    public void succeed() {
      rig.succeed(call);
    }

    @Actor
    public void ask(II_Result r) {
      r.r1 = Races.admitted(rig, 2);
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Races.admitted(rig, 2);
    }
  }
}
