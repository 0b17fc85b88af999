package io.breakeragent.weave;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;
import org.jspecify.annotations.Nullable;

/**
 * Copied to every end of a woven method that returns void, or a primitive that nobody asks for:
 * reading it would box it on every call.
 *
 * <p>A refusal is assigned here, as data, after every handler: so it gets out, and a fault of ours
 * does not.
 */
final class PlainExitAdvice {

  private PlainExitAdvice() {}

  @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
  static void exit(
      @SiteIndex int site,
      @FirstRoot @Nullable Object first,
      @SecondRoot @Nullable Object second,
      @Advice.Enter @Nullable Object answer,
      @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) @Nullable Object result,
      @Advice.Thrown(readOnly = false) @Nullable Throwable thrown) {
    if (answer instanceof BreakerGate.Call call) {
      call.running = false;
      BreakerGate.exit(site, call, null, thrown, first, second);
    } else if (answer instanceof BreakerGate.Substitute substitute) {
      thrown = substitute.thrown;
      if (thrown == null) {
        result = substitute.value;
      }
    }
  }
}
