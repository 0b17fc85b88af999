package io.breakeragent.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sets up both sides, waits until they are open, and runs the outage on them. */
final class Stage {
  private static final long START_LIMIT = TimeUnit.SECONDS.toNanos(60);

  private final Options options;
  private final Path config;
  private final Screen screen;

  Stage(Options options, Path config, Screen screen) {
    this.options = options;
    this.config = config;
    this.screen = screen;
  }

  /** Runs the story once, or again and again until Ctrl-C. */
  void perform() throws IOException {
    String agent = "-javaagent:" + options.agent() + "=" + config;
    screen.say(
        "Two shops, two JVMs; each asks an inventory service of its own over HTTP, for 2 s at most.");
    screen.say(
        "The second one is started with -javaagent:"
            + options.agent().getFileName()
            + "="
            + config.getFileName());
    screen.say(
        "Per 2 s: pages served, customers turned away (no room: 8 threads, 40 places to wait), what");
    screen.say(
        "the served ones waited, calls that reached the service. 20 customers come per second.");
    Timeline timeline = new Timeline();
    try (Side without = new Side("without the agent", List.of(), screen);
        Side with = new Side("with the agent", List.of(agent), screen);
        BreakerView breaker = new BreakerView(screen, timeline)) {
      awaitOpen(without);
      awaitOpen(with);
      breaker.connect(with.pid());
      String invitation = "jconsole " + with.pid() + ", tab MBeans, io.breakeragent";
      if (options.keepRunning()) {
        screen.say("It goes on until Ctrl-C; to look into the breaker: " + invitation);
      }
      timeline.begin();
      Outage outage = new Outage(without, with, screen, timeline, breaker);
      do {
        outage.run(options.secondsPerPhase());
      } while (options.keepRunning());
      screen.say(
          "To look into the breaker: --keep-running, and jconsole with the PID that it prints.");
    }
  }

  private static void awaitOpen(Side side) throws IOException {
    long start = System.nanoTime();
    while (!side.isOpen()) {
      side.mustBeAlive();
      if (System.nanoTime() - start > START_LIMIT) {
        throw new IOException("a shop serves no pages");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
