package io.breakeragent;

import io.breakeragent.call.CallSites;
import io.breakeragent.call.Guards;
import io.breakeragent.call.Mode;
import io.breakeragent.config.Configuration;
import io.breakeragent.gate.GateInstaller;
import io.breakeragent.jmx.LateMBeans;
import io.breakeragent.jmx.TransitionQueue;
import io.breakeragent.log.Faults;
import io.breakeragent.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.function.Supplier;

/**
 * The parts of an agent at work, wired to each other, and what it shows of itself. No part holds
 * it, so the configuration goes with it once the agent has started.
 */
final class RunningAgent {

  private final Configuration configuration;
  private final String path;
  private final Faults faults = new Faults();
  private final Guards guards;
  private final Weaver weaver;
  private final Heartbeat heartbeat = new Heartbeat(faults);
  private final LateMBeans mBeans;

  /**
   * Wires the parts; nothing runs yet.
   *
   * @param configError what is wrong with the file at the path, or an empty string
   */
  RunningAgent(
      Configuration configuration,
      String path,
      String configError,
      Instrumentation instrumentation) {
    this.configuration = configuration;
    this.path = path;
    TransitionQueue transitions = new TransitionQueue();
    guards = new Guards(configuration.breakers(), heartbeat.clocks(), transitions);
    weaver =
        new Weaver(
            instrumentation,
            configuration.targets(),
            new AtFirstHit(instrumentation, guards, faults),
            faults);
    AgentStatus status = new AgentStatus(configuration, path, configError, guards, weaver);
    mBeans =
        new LateMBeans(status, guards.all(), transitions, configuration.jmxOperations(), faults);
  }

  void start() {
    if (configuration.mode() != Mode.OFF) {
      weaver.install();
    }
    heartbeat.start(guards.all(), new CatchingUp(weaver), mBeans);
  }

  String startLine() {
    String mode = configuration.mode() == Mode.ENFORCE ? "" : ", mode " + configuration.mode();
    return "version "
        + Version.text()
        + ", "
        + counted(configuration.breakers().size(), "breaker")
        + ", "
        + counted(configuration.entries(), "target")
        + mode
        + ", config "
        + path;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Opens the gate and makes the call sites behind it once a class is really to be woven. */
  private static final class AtFirstHit implements Supplier<CallSites> {

    private final Instrumentation instrumentation;
    private final Guards guards;
    private final Faults faults;

    AtFirstHit(Instrumentation instrumentation, Guards guards, Faults faults) {
      this.instrumentation = instrumentation;
      this.guards = guards;
      this.faults = faults;
    }

    @Override
    public CallSites get() {
      try {
        GateInstaller.install(instrumentation);
      } catch (IOException | IllegalAccessException e) {
        throw new IllegalStateException("cannot define java.lang.BreakerGate", e);
      }
      return new CallSites(guards, faults);
    }
  }

  /** Weaves what was overlooked while it loaded, about once a second. */
  private static final class CatchingUp implements Runnable {

    private static final long INTERVAL_NANOS = 900_000_000L;

    private final Weaver weaver;
    private long last = System.nanoTime();

    CatchingUp(Weaver weaver) {
      this.weaver = weaver;
    }

    @Override
    public void run() {
      long now = System.nanoTime();
      if (now - last >= INTERVAL_NANOS) {
        last = now;
        weaver.catchUp();
      }
    }
  }
}
