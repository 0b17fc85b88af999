package io.breakeragent.weave;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Copied to the beginning of every woven method. */
final class EnterAdvice {

  private EnterAdvice() {}

  @Advice.OnMethodEnter(suppress = Throwable.class, skipOn = BreakerGate.Substitute.class)
  static @Nullable Object enter(
      @SiteIndex int site, @FirstRoot @Nullable Object first, @SecondRoot @Nullable Object second) {
    return BreakerGate.enter(site, first, second);
  }
}
