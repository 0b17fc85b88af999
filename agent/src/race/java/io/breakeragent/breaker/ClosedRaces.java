package io.breakeragent.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** Two calls of a closed breaker: neither count nor verdict gets lost between them (C2). */
public final class ClosedRaces {

  private static final String OPENED_ONCE = "OPEN, told 1, opened 1, late [01], running 0";

  private ClosedRaces() {}

  @JCStressTest
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "Both are counted.")
  @Outcome(expect = FORBIDDEN, desc = "The first calls of a breaker were counted in two places.")
  @State
  public static class FirstCalls {
    private final Rig rig = new Rig(Races.inARow(1));

    @Actor
    public void call1() {
      rig.admitted();
    }

    @Actor
    public void call2() {
      rig.admitted();
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = rig.breaker.inFlightCalls();
    }
  }

  @JCStressTest
  @Outcome(id = OPENED_ONCE, expect = ACCEPTABLE, desc = "The second of them opened it.")
  @Outcome(expect = FORBIDDEN, desc = "Two failures in a row were counted as one, or told twice.")
  @State
  public static class TwoInARow {
    private final Rig rig = new Rig(Races.inARow(2));
    private final Call call1 = rig.admitted();
    private final Call call2 = rig.admitted();

    @Actor
    public void fail1() {
      rig.fail(call1);
    }

    @Actor
    public void fail2() {
      rig.fail(call2);
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = Races.atRest(rig);
    }
  }

  /** The one call makes up the minimum, the other the rate. */
  public abstract static class Verdict {
    private final Rig rig;
    private final Call call1;
    private final Call call2;

    Verdict(TestSettings settings) {
      rig = new Rig(settings.minimum(2));
      call1 = rig.admitted();
      call2 = rig.admitted();
    }

    void failOne() {
      rig.fail(call1);
    }

    void succeedOne() {
      rig.succeed(call2);
    }

    String atRest() {
      return Races.atRest(rig);
    }
  }

  @JCStressTest
  @Outcome(id = OPENED_ONCE, expect = ACCEPTABLE, desc = "One of them saw both.")
  @Outcome(expect = FORBIDDEN, desc = "The verdict of C2 got lost: the window asked nobody.")
  @State
  public static class VerdictOfTheLastCalls extends Verdict {

    public VerdictOfTheLastCalls() {
      super(Races.rate(50).lastCalls(2));
    }

    @Actor
    public void fail() {
      failOne();
    }

    @Actor
    public void succeed() {
      succeedOne();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = atRest();
    }
  }

  @JCStressTest
  @Outcome(id = OPENED_ONCE, expect = ACCEPTABLE, desc = "One of them saw both.")
  @Outcome(expect = FORBIDDEN, desc = "The verdict of C2 got lost: the window asked nobody.")
  @State
  public static class VerdictOfTheLastTime extends Verdict {

    public VerdictOfTheLastTime() {
      super(Races.rate(50).lastTime(Duration.ofSeconds(1)));
    }

    @Actor
    public void fail() {
      failOne();
    }

    @Actor
    public void succeed() {
      succeedOne();
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = atRest();
    }
  }
}
