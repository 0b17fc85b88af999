package io.breakeragent;

import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.Ticker;
import io.breakeragent.call.CallSites;
import io.breakeragent.call.Guard;
import io.breakeragent.call.GuardSettings;
import io.breakeragent.call.Mode;
import io.breakeragent.config.Configuration;
import io.breakeragent.gate.GateInstaller;
import io.breakeragent.jmx.LateMBeans;
import io.breakeragent.jmx.TransitionQueue;
import io.breakeragent.log.Faults;
import io.breakeragent.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of an agent at work, wired to each other, and what it shows of itself. */
final class RunningAgent {

  private final Configuration configuration;
  private final String path;
  private final Faults faults = new Faults();
  private final Map<String, Guard> guards = new LinkedHashMap<>();
  private final Weaver weaver;
  private final Heartbeat heartbeat;

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
    for (Map.Entry<String, GuardSettings> entry : configuration.breakers().entrySet()) {
      String name = entry.getKey();
      guards.put(name, new Guard(name, entry.getValue(), Ticker.SYSTEM, transitions));
    }
    weaver =
        new Weaver(
            instrumentation, configuration.targets(), new AtFirstHit(instrumentation), faults);
    AgentStatus status = new AgentStatus(configuration, path, configError, guards, weaver);
    LateMBeans mBeans =
        new LateMBeans(status, guards.values(), transitions, configuration.jmxOperations(), faults);
    heartbeat = new Heartbeat(faults, new Ticking(), new CatchingUp(), mBeans);
  }

  void start() {
    if (configuration.mode() != Mode.OFF) {
      weaver.install();
    }
    heartbeat.start();
  }

  String startLine() {
    String mode = configuration.mode() == Mode.ENFORCE ? "" : ", mode " + configuration.mode();
    return "version "
        + Version.text()
        + ", "
        + counted(guards.size(), "breaker")
        + ", "
        + counted(configuration.targets().size(), "target")
        + mode
        + ", config "
        + path;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Opens the gate and makes the call sites behind it once a class is really to be woven. */
  private final class AtFirstHit implements Supplier<CallSites> {

    private final Instrumentation instrumentation;

    AtFirstHit(Instrumentation instrumentation) {
      this.instrumentation = instrumentation;
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

  /** Moves the breakers whose time has come, also while no call arrives. */
  private final class Ticking implements Runnable {
    @Override
    public void run() {
      long now = Ticker.SYSTEM.read();
      for (Guard guard : guards.values()) {
        Breaker breaker = guard.breaker();
        breaker.tick(now);
      }
    }
  }

  /** Weaves what was overlooked while it loaded, at every tenth beat: about once a second. */
  private final class CatchingUp implements Runnable {

    private int beats;

    @Override
    public void run() {
      if (++beats % 10 == 0) {
        weaver.catchUp();
      }
    }
  }
}
