package io.breakeragent.window;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** A window of time between two threads; counts read calls/failed/slow. */
public final class TimeWindowRaces {

  private static final long FIRST_LEFT = TimeTally.SLICES * Counted.SLICE;
  private static final long ALL_LEFT = FIRST_LEFT + Counted.SLICE;

  private TimeWindowRaces() {}

  @JCStressTest
  @Outcome(id = "2/1/1", expect = ACCEPTABLE, desc = "Both are counted.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: one of two calls noted at a time was lost.")
  @State
  public static class TwoNoted {
    private final Counted window = Counted.lastTime();

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
  @Outcome(
      id = "3/2/0, 1/1/0, 0/0/0",
      expect = ACCEPTABLE,
      desc = "The first two ended before the slice did.")
  @Outcome(
      id = "3/2/0, (2/1/0|2/2/0|3/2/0), 0/0/0",
      expect = ACCEPTABLE,
      desc = "Others had begun the next slice before they were counted.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: a call was lost or counted twice as a slice began.")
  @State
  public static class SliceBegins {
    private final Counted window = Counted.lastTime();

    @Actor
    public void endOfSlice() {
      window.succeed(Counted.SLICE - 1);
      window.fail(Counted.SLICE - 1);
    }

    @Actor
    public void nextSlice() {
      window.fail(Counted.SLICE);
    }

    @Arbiter
    public void rest(LLL_Result r) {
      r.r1 = window.read(Counted.SLICE);
      r.r2 = window.read(FIRST_LEFT);
      r.r3 = window.read(ALL_LEFT);
    }
  }

  @JCStressTest
  @Outcome(id = "2/1/0, 0/0/0", expect = ACCEPTABLE, desc = "Both are of the new slice.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: two began one slice, and a call fell in between.")
  @State
  public static class TwoBeginOneSlice {
    private final Counted window = Counted.lastTime();

    @Actor
    public void fail() {
      window.fail(Counted.SLICE);
    }

    @Actor
    public void succeed() {
      window.succeed(Counted.SLICE);
    }

    @Arbiter
    public void rest(LL_Result r) {
      r.r1 = window.read(FIRST_LEFT);
      r.r2 = window.read(ALL_LEFT);
    }
  }

  @JCStressTest
  @Outcome(
      id = "(0/0/0|1/1/0|2/1/0), 2/1/0",
      expect = ACCEPTABLE,
      desc = "The reader saw it before, between or after the two.")
  @Outcome(expect = FORBIDDEN, desc = "B-07: a reader saw what the window never held.")
  @State
  public static class ReadWhileASliceBegins {
    private final Counted window = Counted.lastTime();

    @Actor
    public void failAndSucceed() {
      window.fail(Counted.SLICE);
      window.succeed(2 * Counted.SLICE);
    }

    @Actor
    public void read(LL_Result r) {
      r.r1 = window.read(2 * Counted.SLICE);
    }

    @Arbiter
    public void rest(LL_Result r) {
      r.r2 = window.read(2 * Counted.SLICE);
    }
  }
}
