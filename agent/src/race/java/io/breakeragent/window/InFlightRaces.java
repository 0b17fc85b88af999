package io.breakeragent.window;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Calls that begin and end while the cell of their slice is needed for a later slice. The threads
 * share one cell on purpose: by themselves they would seldom come to.
 */
public final class InFlightRaces {

  private static final int CELL = Stripes.PADDING;

  /** The next slice that is counted in the cell of slice 0. */
  private static final long LAP = 4;

  private static final long FAR = 1L << 40;

  private InFlightRaces() {}

  @JCStressTest
  @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "Both run, and are overdue in the end.")
  @Outcome(expect = FORBIDDEN, desc = "A call got lost, or was counted twice, with its cell.")
  @State
  public static class TwoEnterOneCell {
    private final InFlight inFlight = new InFlight(1, 0);

    @Actor
    public void enterOld() {
      inFlight.add(CELL, 0, 1);
    }

    @Actor
    public void enterNew() {
      inFlight.add(CELL, LAP, 1);
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r1 = inFlight.count();
      r.r2 = inFlight.overdue(FAR);
    }
  }

  @JCStressTest
  @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "Both run, the cell was renewed once.")
  @Outcome(expect = FORBIDDEN, desc = "Two threads renewed one cell, and a call got lost.")
  @State
  public static class TwoRenewOneCell {
    private final InFlight inFlight = new InFlight(1, 0);

    @Actor
    public void enter() {
      inFlight.add(CELL, LAP, 1);
    }

    @Actor
    public void enterToo() {
      inFlight.add(CELL, LAP, 1);
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r1 = inFlight.count();
      r.r2 = inFlight.overdue(FAR);
    }
  }

  @JCStressTest
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "The new call runs, the old one has ended.")
  @Outcome(expect = FORBIDDEN, desc = "The end of a call was lost with its cell, or hit another.")
  @State
  public static class LeaveWhileTheCellIsRenewed {
    private final InFlight inFlight = new InFlight(1, 0);

    public LeaveWhileTheCellIsRenewed() {
      inFlight.add(CELL, 0, 1);
    }

    @Actor
    public void leaveOld() {
      inFlight.add(CELL, 0, -1);
    }

    @Actor
    public void enterNew() {
      inFlight.add(CELL, LAP, 1);
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r1 = inFlight.count();
      // As of a moment when the new call is not overdue: the older ones add up to none.
      r.r2 = inFlight.overdue(LAP << 20);
    }
  }

  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "Nothing runs.")
  @Outcome(expect = FORBIDDEN, desc = "A call that ended on another thread is still counted.")
  @State
  public static class EndsElsewhere {
    private final InFlight inFlight = new InFlight(1, 0);

    public EndsElsewhere() {
      inFlight.enter(0);
    }

    @Actor
    public void enterAndLeave() {
      inFlight.enter(LAP << 20);
      inFlight.leave(LAP << 20);
    }

    @Actor
    public void leave() {
      inFlight.leave(0);
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r1 = inFlight.count();
      r.r2 = inFlight.overdue(FAR);
    }
  }
}
