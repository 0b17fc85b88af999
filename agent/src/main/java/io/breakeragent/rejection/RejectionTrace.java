package io.breakeragent.rejection;

import java.util.Arrays;

/**
 * The stack trace of a rejection for {@code rejectionStackTraces: true}: from the woven method on.
 */
final class RejectionTrace {

  private static final StackTraceElement[] NONE = {};
  private static final String GATE = "java.lang.BreakerGate";

  private RejectionTrace() {}

  /** Gives the exception the refused caller's frames, or none; never a frame of the agent. */
  static <T extends Throwable> T set(T exception, boolean wanted) {
    exception.setStackTrace(wanted ? callersOf(new Throwable().getStackTrace()) : NONE);
    return exception;
  }

  private static StackTraceElement[] callersOf(StackTraceElement[] trace) {
    int first = 0;
    for (int i = 0; i < trace.length && first == 0; i++) {
      if (trace[i].getClassName().equals(GATE)) {
        first = i + 1;
      }
    }
    return Arrays.copyOfRange(trace, first, trace.length);
  }
}
