package io.breakeragent.config;

import io.breakeragent.window.WindowSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of {@code defaults}, or of one breaker, into a draft. */
final class SettingsReader {

  private static final int MAX_COUNT = 1_000_000;
  private static final int MAX_TRIALS = 10_000;

  private final Problems problems;
  private final ValueReader values;
  private final ConditionsReader conditions;
  private final OnRejectReader onReject;
  private final List<NamedException> exceptions = new ArrayList<>();

  SettingsReader(Problems problems) {
    this.problems = problems;
    this.values = new ValueReader(problems);
    this.conditions = new ConditionsReader(problems);
    this.onReject = new OnRejectReader(problems);
  }

  void read(YamlNode.Mapping section, BreakerDraft draft) {
    YamlNode.Entry growth = null;
    for (YamlNode.Entry entry : section.entries()) {
      read(entry, draft);
      if (isOfGrowth(entry.name())) {
        growth = entry;
      }
    }
    checkGrowth(draft, growth);
  }

  private void read(YamlNode.Entry entry, BreakerDraft draft) {
    switch (entry.name()) {
      case "failureRateThreshold" ->
          draft.failureRateThreshold = values.rateOrOff(entry, draft.failureRateThreshold);
      case "slowCallRateThreshold" ->
          draft.slowCallRateThreshold = values.rateOrOff(entry, draft.slowCallRateThreshold);
      case "slowCallDurationThreshold" ->
          draft.slowCallDurationThreshold = values.duration(entry, draft.slowCallDurationThreshold);
      case "consecutiveFailureThreshold" ->
          draft.consecutiveFailureThreshold =
              values.countOrOff(entry, MAX_COUNT, draft.consecutiveFailureThreshold);
      case "slidingWindowSize" ->
          draft.slidingWindowSize = values.windowSize(entry, draft.slidingWindowSize);
      case "minimumNumberOfCalls" ->
          draft.minimumNumberOfCalls =
              values.count(entry, WindowSize.Calls.MAX_CALLS, draft.minimumNumberOfCalls);
      case "waitDurationInOpenState" ->
          draft.waitDurationInOpenState = values.duration(entry, draft.waitDurationInOpenState);
      case "waitDurationMultiplier" ->
          draft.waitDurationMultiplier = values.factor(entry, draft.waitDurationMultiplier);
      case "maxWaitDurationInOpenState" ->
          draft.maxWaitDurationInOpenState =
              values.duration(entry, draft.maxWaitDurationInOpenState);
      case "waitDurationJitter" ->
          draft.waitDurationJitter = values.percentage(entry, draft.waitDurationJitter);
      case "permittedNumberOfCallsInHalfOpenState" ->
          draft.permittedNumberOfCallsInHalfOpenState =
              values.count(entry, MAX_TRIALS, draft.permittedNumberOfCallsInHalfOpenState);
      case "trialTimeout" -> draft.trialTimeout = values.duration(entry, draft.trialTimeout);
      case "maxConcurrentCalls" ->
          draft.maxConcurrentCalls = values.countOrOff(entry, MAX_COUNT, draft.maxConcurrentCalls);
      case "clock" -> draft.preciseClock = values.preciseClock(entry, draft.preciseClock);
      case "recordExceptions" ->
          draft.recordExceptions = exceptionClasses(entry, draft.recordExceptions);
      case "ignoreExceptions" ->
          draft.ignoreExceptions = exceptionClasses(entry, draft.ignoreExceptions);
      case "failWhen" -> draft.failWhen = conditions.read(entry);
      case "ignoreWhen" -> draft.ignoreWhen = conditions.read(entry);
      case "maxBreakers" -> draft.maxBreakers = values.count(entry, MAX_COUNT, draft.maxBreakers);
      case "onReject" -> draft.onReject = onReject.read(entry, draft.onReject);
      case "rejectionStackTraces" ->
          draft.rejectionStackTraces = values.flag(entry, draft.rejectionStackTraces);
      case "mode" -> draft.mode = values.mode(entry, draft.mode);
      default -> Keys.refuse(entry.key(), Keys.SETTINGS, problems);
    }
  }

  private List<String> exceptionClasses(YamlNode.Entry entry, List<String> fallback) {
    for (YamlNode item : YamlNode.items(entry.value())) {
      exceptions.add(new NamedException(entry.name(), ValueReader.text(item), item.line()));
    }
    return values.exceptionClasses(entry, fallback);
  }

  /** Every exception that was named in what has been read, in its order. */
  List<NamedException> exceptions() {
    return List.copyOf(exceptions);
  }

  private static boolean isOfGrowth(String key) {
    return key.equals("waitDurationInOpenState")
        || key.equals("waitDurationMultiplier")
        || key.equals("maxWaitDurationInOpenState");
  }

  /**
   * Refuses a cap that is below the wait that it caps.
   *
   * @param growth the last key of this section that has a say in the growth of the wait; null if
   *     the section says nothing of it and so cannot be at fault
   */
  private void checkGrowth(BreakerDraft draft, YamlNode.@Nullable Entry growth) {
    if (growth != null
        && draft.waitDurationMultiplier > 1
        && draft.maxWaitDurationInOpenState < draft.waitDurationInOpenState) {
      problems.add(
          growth.value(),
          growth.name()
              + " is "
              + Shown.of(growth.value())
              + ", but with a waitDurationMultiplier above 1 maxWaitDurationInOpenState must be at"
              + " least waitDurationInOpenState");
    }
  }
}
