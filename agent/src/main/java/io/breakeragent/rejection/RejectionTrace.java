package io.breakeragent.rejection;

import java.util.Arrays;

/**
 * The stack trace of a rejection for {@code rejectionStackTraces: true}: from the woven method on.
 */
final class RejectionTrace {

  private static final StackTraceElement[] NONE = {};
  private static final String GATE = "java.lang.BreakerGate";
  private static final String WAY_IN = "enter";

  private RejectionTrace() {}

  /** Gives the exception the refused caller's frames; never a frame of the agent. */
  static void give(Throwable exception) {
    exception.setStackTrace(callersOf(new Throwable().getStackTrace()));
  }

  /** Takes the frames of the agent off an exception that has walked the stack. */
  static void takeOff(Throwable exception) {
    exception.setStackTrace(NONE);
  }

  private static StackTraceElement[] callersOf(StackTraceElement[] trace) {
    int first = 0;
    for (int i = 0; i < trace.length && first == 0; i++) {
      if (trace[i].getClassName().equals(GATE) && trace[i].getMethodName().equals(WAY_IN)) {
        first = i + 1;
      }
    }
    return Arrays.copyOfRange(trace, first, trace.length);
  }
}
