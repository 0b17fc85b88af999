package io.breakeragent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;

/**
 * Where the JVM enters. A Java 8 class file that names no other class of the agent, so that an
 * older JVM can load it and be told in one line what is missing. Never lets an exception out: that
 * would end the JVM.
 */
public final class AgentMain {

  private AgentMain() {}

  /** Called by {@code -javaagent}, before the application's main. */
  public static void premain(String argument, Instrumentation instrumentation) {
    enter("premain", argument, instrumentation);
  }

  /** Called when the agent is attached to a running JVM. */
  public static void agentmain(String argument, Instrumentation instrumentation) {
    enter("agentmain", argument, instrumentation);
  }

  private static void enter(String how, String argument, Instrumentation instrumentation) {
    try {
      if (isTooOld(System.getProperty("java.specification.version"))) {
        System.err.println(
            "breaker-agent: needs Java 17 or newer, this is Java "
                + System.getProperty("java.version")
                + "; the application runs unguarded");
        return;
      }
      Class.forName("io.breakeragent.Agent")
          .getMethod(how, String.class, Instrumentation.class)
          .invoke(null, argument, instrumentation);
    } catch (InvocationTargetException fault) {
      tell(fault.getCause());
    } catch (Throwable fault) {
      tell(fault);
    }
  }

  /** Whether a specification version, {@code 1.8} or {@code 11}, is older than what we need. */
  static boolean isTooOld(String specificationVersion) {
    return Double.parseDouble(specificationVersion) < 17;
  }

  private static void tell(Throwable fault) {
    System.err.println("breaker-agent: did not start, the application runs unguarded: " + fault);
  }
}
