package io.breakeragent.demo;

import java.io.IOException;
import java.util.OptionalInt;

/** The story, told to both sides at the same time: healthy, hanging, down, healthy again. */
final class Outage {
  private static final int SECONDS_PER_ROW = 2;

  private final Side without;
  private final Side with;
  private final Screen screen;
  private final Timeline timeline;
  private final BreakerView breaker;

  Outage(Side without, Side with, Screen screen, Timeline timeline, BreakerView breaker) {
    this.without = without;
    this.with = with;
    this.screen = screen;
    this.timeline = timeline;
    this.breaker = breaker;
  }

  /**
   * Runs the story once and prints it, with the summary.
   *
   * @param secondsPerPhase empty for the story's own pace
   */
  void run(OptionalInt secondsPerPhase) throws IOException {
    long start = System.nanoTime();
    without.begin(start);
    with.begin(start);
    screen.header();
    play(Phase.HEALTHY, secondsPerPhase);
    long hanging = play(Phase.HANGING, secondsPerPhase);
    long down = play(Phase.DOWN, secondsPerPhase);
    long recovered = play(Phase.RECOVERED, secondsPerPhase);
    screen.summary(without.result(hanging, down, recovered), with.result(hanging, down, recovered));
  }

  /** Lets a phase pass and gives the time at which it began. */
  private long play(Phase phase, OptionalInt secondsPerPhase) throws IOException {
    screen.phase(phase.title());
    long began = System.nanoTime();
    without.become(phase.health());
    with.become(phase.health());
    for (int left = secondsPerPhase.orElse(phase.seconds()); left > 0; left--) {
      int second = timeline.awaitNextSecond();
      without.mustBeAlive();
      with.mustBeAlive();
      if (second % SECONDS_PER_ROW == 0) {
        long now = System.nanoTime();
        screen.row(second, without.row(now), with.row(now), breaker.state());
      }
    }
    return began;
  }
}
