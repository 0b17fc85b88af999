package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Makes a fresh exception for each refusal; a shared one would gather stack traces. */
interface ThrowableMaker {

  /**
   * The exception for one refused call, without a stack trace.
   *
   * @param loader the class loader of the refused method's class, null for the boot loader
   */
  Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader);

  /** The class that callers know it by. */
  String type();
}
