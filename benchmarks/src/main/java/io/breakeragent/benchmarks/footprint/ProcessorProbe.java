package io.breakeragent.benchmarks.footprint;

import com.acme.warehouse.Warehouse;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A JVM that does nothing, or makes a guarded call now and then, and prints the percentage of one
 * core that it used.
 *
 * <p>{@code ProcessorProbe callsPerSecond seconds}
 */
final class ProcessorProbe {

  private static final int SETTLING_SECONDS = 5;

  private ProcessorProbe() {}

  public static void main(String[] arguments) {
    int callsPerSecond = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    Warehouse warehouse = new Warehouse();
    warehouse.shelf(0);
    run(warehouse, callsPerSecond, SETTLING_SECONDS);
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = process.getProcessCpuTime();
    run(warehouse, callsPerSecond, seconds);
    long used = process.getProcessCpuTime() - before;
    System.out.println(100.0 * used / TimeUnit.SECONDS.toNanos(seconds));
  }

  private static void run(Warehouse warehouse, int callsPerSecond, int seconds) {
    long nanos = TimeUnit.SECONDS.toNanos(seconds);
    long pause = callsPerSecond == 0 ? nanos : TimeUnit.SECONDS.toNanos(1) / callsPerSecond;
    long start = System.nanoTime();
    for (long left = nanos; left > 0; left = nanos - (System.nanoTime() - start)) {
      if (callsPerSecond > 0) {
        warehouse.shelf(1);
      }
      LockSupport.parkNanos(Math.min(pause, left));
    }
  }
}
