package io.breakeragent.weave;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Copied to the beginning of a woven method whose calls end with one of their arguments. */
final class ArgumentEnterAdvice {

  private ArgumentEnterAdvice() {}

  @Advice.OnMethodEnter(suppress = Throwable.class, skipOn = BreakerGate.Substitute.class)
  static @Nullable Object enter(
      @SiteIndex int site,
      @FirstRoot @Nullable Object first,
      @SecondRoot @Nullable Object second,
      @Replaced @Nullable Object argument) {
    Object answer = BreakerGate.enter(site, first, second);
    if (answer instanceof BreakerGate.Call call) {
      argument = BreakerGate.replace(site, call, argument, first, second);
    }
    return answer;
  }
}
