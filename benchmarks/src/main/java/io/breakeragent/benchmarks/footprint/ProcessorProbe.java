package io.breakeragent.benchmarks.footprint;

import com.acme.warehouse.Warehouse;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A JVM that does nothing, or makes a guarded call now and then, and prints the percentage of one
 * core that it used, and of it what the agent's thread used.
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
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    OptionalLong ours = agentThread(threads);
    long before = process.getProcessCpuTime();
    long oursBefore = ours.isPresent() ? threads.getThreadCpuTime(ours.getAsLong()) : 0;
    run(warehouse, callsPerSecond, seconds);
    long used = process.getProcessCpuTime() - before;
    long oursUsed = ours.isPresent() ? threads.getThreadCpuTime(ours.getAsLong()) - oursBefore : 0;
    System.out.println(100.0 * used / TimeUnit.SECONDS.toNanos(seconds));
    System.out.println(100.0 * oursUsed / TimeUnit.SECONDS.toNanos(seconds));
  }

  private static OptionalLong agentThread(ThreadMXBean threads) {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(info -> info != null && info.getThreadName().equals("breaker-agent"))
        .mapToLong(ThreadInfo::getThreadId)
        .findFirst();
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
