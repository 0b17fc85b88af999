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
import org.openjdk.jcstress.infra.results.I_Result;

/** {@code maxConcurrentCalls}: never exceeded, and no place leaks. */
public final class ConcurrencyRaces {

  /** Many at a time: reading and writing a number in two steps takes no longer than one. */
  private static final int CALLS = 20;

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

  @JCStressTest
  @Outcome(id = "40", expect = ACCEPTABLE, desc = "All places are free.")
  @Outcome(expect = FORBIDDEN, desc = "Calls ended, and not all their places came back.")
  @State
  public static class ManyLeave {
    private final Concurrency concurrency = Concurrency.of(2 * CALLS);

    public ManyLeave() {
      enterMany(concurrency);
      enterMany(concurrency);
    }

    @Actor
    public void leave() {
      leaveMany(concurrency);
    }

    @Actor
    public void leaveToo() {
      leaveMany(concurrency);
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = free(concurrency);
    }
  }

  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "All but one are taken.")
  @Outcome(expect = FORBIDDEN, desc = "Two calls that must pass took one place.")
  @State
  public static class ManyEnter {
    private final Concurrency concurrency = Concurrency.of(2 * CALLS + 1);

    @Actor
    public void enter() {
      enterMany(concurrency);
    }

    @Actor
    public void enterToo() {
      enterMany(concurrency);
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = free(concurrency);
    }
  }

  private static void enterMany(Concurrency concurrency) {
    for (int i = 0; i < CALLS; i++) {
      concurrency.enter();
    }
  }

  private static void leaveMany(Concurrency concurrency) {
    for (int i = 0; i < CALLS; i++) {
      concurrency.leave();
    }
  }

  private static int free(Concurrency concurrency) {
    int free = 0;
    while (concurrency.tryEnter()) {
      free++;
    }
    return free;
  }
}
