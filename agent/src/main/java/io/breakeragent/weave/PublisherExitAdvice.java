package io.breakeragent.weave;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;
import org.jspecify.annotations.Nullable;

/** Copied to every return of a woven method whose result is a publisher. */
final class PublisherExitAdvice {

  private PublisherExitAdvice() {}

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @SiteIndex int site,
      @FirstRoot @Nullable Object first,
      @SecondRoot @Nullable Object second,
      @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) @Nullable Object result) {
    result = BreakerGate.replace(site, null, result, first, second);
  }
}
