package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One guarded call by one contender in one scenario.
 *
 * <p>A run fails unless the breaker was in the state that is measured, from the first call to the
 * last, and says that it counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, then calls setUp
public class GuardedCall {

  private static final long OPENS_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(20);

  @Param public Contender contender;
  @Param public Scenario scenario;

  private Guarded guarded;

  @Setup
  public void setUp() {
    guarded = contender.create();
    if (scenario == Scenario.OPEN) {
      open();
    }
    verifyState();
  }

  /** Exceptions are returned, so that JMH consumes them and no compiler can leave them out. */
  @Benchmark
  public Object call(Caller caller) {
    try {
      return guarded.shelf(caller.nextItem());
    } catch (Exception failedOrRefused) {
      return failedOrRefused;
    }
  }

  @TearDown
  public void verify() {
    verifyState();
    if (guarded.counted().orElse(1) <= 0) {
      throw new IllegalStateException(contender + " counted nothing");
    }
  }

  private void verifyState() {
    if (guarded.isOpen() != (scenario == Scenario.OPEN)) {
      throw new IllegalStateException(contender + " is not " + scenario);
    }
  }

  private void open() {
    long start = System.nanoTime();
    while (!guarded.isOpen() && System.nanoTime() - start < OPENS_WITHIN_NANOS) {
      try {
        guarded.shelf(Warehouse.UNREACHABLE);
      } catch (Exception failedOrRefused) {
        Thread.onSpinWait();
      }
    }
  }

  /** One thread's items: every hundredth is out of reach where calls are to fail. */
  @State(Scope.Thread)
  public static class Caller {

    private static final int ROUND = 100;

    private int hundredth;
    private int left = ROUND;

    @Setup
    public void setUp(GuardedCall call) {
      hundredth = call.scenario == Scenario.FAILING ? Warehouse.UNREACHABLE : 0;
    }

    int nextItem() {
      if (--left == 0) {
        left = ROUND;
        return hundredth;
      }
      return left;
    }
  }
}
