package io.breakeragent.breaker;

import io.breakeragent.window.WindowSize;
import java.time.Duration;

/** Settings for tests: the built-in defaults, or every rule off, with a few words changed. */
public final class TestSettings {

  private double failureRateThreshold = 50;
  private double slowCallRateThreshold = 50;
  private Duration slowCallDurationThreshold = Duration.ofSeconds(60);
  private int consecutiveFailureThreshold = OpeningRules.COUNT_OFF;
  private WindowSize slidingWindowSize = new WindowSize.Time(Duration.ofSeconds(30).toNanos());
  private int minimumNumberOfCalls = 10;
  private Duration waitDuration = Duration.ofSeconds(10);
  private double waitMultiplier = 1;
  private Duration maxWait = Duration.ofMinutes(5);
  private double jitter = 0;
  private int permittedTrials = 1;
  private Duration trialTimeout = Duration.ofSeconds(60);
  private int maxConcurrentCalls = OpeningRules.COUNT_OFF;

  private TestSettings() {}

  /** The built-in defaults. */
  public static TestSettings defaults() {
    return new TestSettings();
  }

  /** The built-in defaults without any rule that opens. */
  public static TestSettings noRules() {
    return defaults()
        .failureRate(OpeningRules.RATE_OFF)
        .slowRate(OpeningRules.RATE_OFF, Duration.ofSeconds(60));
  }

  /** Nothing but the rule of failures in a row. */
  public static TestSettings inARow(int consecutiveFailureThreshold) {
    TestSettings settings = noRules();
    settings.consecutiveFailureThreshold = consecutiveFailureThreshold;
    return settings;
  }

  public TestSettings failureRate(double percent) {
    failureRateThreshold = percent;
    return this;
  }

  public TestSettings slowRate(double percent, Duration slow) {
    slowCallRateThreshold = percent;
    slowCallDurationThreshold = slow;
    return this;
  }

  public TestSettings andInARow(int failures) {
    consecutiveFailureThreshold = failures;
    return this;
  }

  public TestSettings lastCalls(int count) {
    slidingWindowSize = new WindowSize.Calls(count);
    return this;
  }

  public TestSettings lastTime(Duration span) {
    slidingWindowSize = new WindowSize.Time(span.toNanos());
    return this;
  }

  public TestSettings minimum(int calls) {
    minimumNumberOfCalls = calls;
    return this;
  }

  public TestSettings wait(Duration duration) {
    waitDuration = duration;
    return this;
  }

  public TestSettings growth(double multiplier, Duration max) {
    waitMultiplier = multiplier;
    maxWait = max;
    return this;
  }

  public TestSettings jitter(double percent) {
    jitter = percent;
    return this;
  }

  public TestSettings trials(int permitted) {
    permittedTrials = permitted;
    return this;
  }

  public TestSettings trialTimeout(Duration duration) {
    trialTimeout = duration;
    return this;
  }

  public TestSettings maxConcurrentCalls(int calls) {
    maxConcurrentCalls = calls;
    return this;
  }

  public BreakerSettings build() {
    return new BreakerSettings(
        new OpeningRules(
            failureRateThreshold,
            slowCallRateThreshold,
            slowCallDurationThreshold.toNanos(),
            consecutiveFailureThreshold,
            slidingWindowSize,
            minimumNumberOfCalls),
        new OpenWait(waitDuration.toNanos(), waitMultiplier, maxWait.toNanos(), jitter),
        new TrialRules(permittedTrials, trialTimeout.toNanos()),
        maxConcurrentCalls);
  }
}
