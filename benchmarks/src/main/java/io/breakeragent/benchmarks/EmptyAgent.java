package io.breakeragent.benchmarks;

import java.lang.instrument.Instrumentation;

/** An agent that does nothing: what every {@code -javaagent} costs at least. */
public final class EmptyAgent {

  private EmptyAgent() {}

  public static void premain(String argument, Instrumentation instrumentation) {}
}
