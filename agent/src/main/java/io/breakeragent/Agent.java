package io.breakeragent;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** The composition root: {@link #start} wires everything. */
public final class Agent {

  private Agent() {}

  public static void start(@Nullable String argument, Instrumentation instrumentation) {}
}
