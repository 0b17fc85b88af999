package io.breakeragent.window;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** The smallest windows of calls between two threads (B-09); counts read calls/failed/slow. */
public final class CountWindowRaces {

  private CountWindowRaces() {}

  @JCStressTest
  @Outcome(id = "2/1/1", expect = ACCEPTABLE, desc = "Both are counted.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: one of two calls noted at a time was lost.")
  @State
  public static class TwoNoted {
    private final Counted window = Counted.lastCalls(2);

    @Actor
    public void fail() {
      window.fail(0);
    }

    @Actor
    public void slow() {
      window.slow(0);
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = window.read(0);
    }
  }

  @JCStressTest
  @Outcome(id = "1/1/0|1/0/0", expect = ACCEPTABLE, desc = "One of them was the last.")
  @Outcome(expect = FORBIDDEN, desc = "B-09: a window of one call holds none, or two.")
  @State
  public static class OneOfTwo {
    private final Counted window = Counted.lastCalls(1);

    @Actor
    public void fail() {
      window.fail(0);
    }

    @Actor
    public void succeed() {
      window.succeed(0);
    }

    @Arbiter
    public void rest(L_Result r) {
      r.r1 = window.read(0);
    }
  }

  @JCStressTest
  @Outcome(
      id = "(2/2/0|2/1/0|2/0/0), 2/0/0",
      expect = ACCEPTABLE,
      desc = "The reader saw it before, between or after the two.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: a reader saw what the window never held.")
  @State
  public static class ReadWhileFailuresLeave {
    private final Counted window = Counted.lastCalls(2);

    public ReadWhileFailuresLeave() {
      window.fail(0);
      window.fail(0);
    }

    @Actor
    public void succeedTwice() {
      window.succeed(0);
      window.succeed(0);
    }

    @Actor
    public void read(LL_Result r) {
      r.r1 = window.read(0);
    }

    @Arbiter
    public void rest(LL_Result r) {
      r.r2 = window.read(0);
    }
  }

  @JCStressTest
  @Outcome(
      id = "(2/0/0|2/1/0|2/2/0), 2/2/0",
      expect = ACCEPTABLE,
      desc = "The reader saw it before, between or after the two.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: a reader saw what the window never held.")
  @State
  public static class ReadWhileFailuresCome {
    private final Counted window = Counted.lastCalls(2);

    public ReadWhileFailuresCome() {
      window.succeed(0);
      window.succeed(0);
    }

    @Actor
    public void failTwice() {
      window.fail(0);
      window.fail(0);
    }

    @Actor
    public void read(LL_Result r) {
      r.r1 = window.read(0);
    }

    @Arbiter
    public void rest(LL_Result r) {
      r.r2 = window.read(0);
    }
  }
}
