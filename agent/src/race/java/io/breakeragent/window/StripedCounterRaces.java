package io.breakeragent.window;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJ_Result;
import org.openjdk.jcstress.infra.results.J_Result;

/** A counter between two threads. */
public final class StripedCounterRaces {

  private StripedCounterRaces() {}

  @JCStressTest
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "Both are counted.")
  @Outcome(expect = FORBIDDEN, desc = "Two first counts made two sets of cells, and one got lost.")
  @State
  public static class TwoFirstCounts {
    private final StripedCounter counter = new StripedCounter();

    @Actor
    public void count() {
      counter.increment();
    }

    @Actor
    public void countToo() {
      counter.increment();
    }

    @Arbiter
    public void rest(J_Result r) {
      r.r1 = counter.sum();
    }
  }

  @JCStressTest
  @Outcome(id = "0, [01]|1, 1|[01], 2|2, 2", expect = ACCEPTABLE, desc = "It only rises.")
  @Outcome(expect = FORBIDDEN, desc = "A reader saw a number fall.")
  @State
  public static class ReadTwice {
    private final StripedCounter counter = new StripedCounter();

    @Actor
    public void countTwice() {
      counter.increment();
      counter.increment();
    }

    @Actor
    public void read(JJ_Result r) {
      r.r1 = counter.sum();
      r.r2 = counter.sum();
    }
  }
}
