package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Makes a fresh exception for each refusal; a shared one would gather stack traces. */
interface ThrowableMaker {

  ThrowableMaker UNCHECKED =
      new ThrowableMaker() {
        @Override
        public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
          return new CallNotPermittedException(refusal);
        }
      };

  ThrowableMaker CONNECT =
      new ThrowableMaker() {
        @Override
        public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
          return new RejectedConnectException(refusal);
        }
      };

  ThrowableMaker SQL =
      new ThrowableMaker() {
        @Override
        public Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader) {
          return new RejectedSqlException(refusal);
        }
      };

  /**
   * The exception for one refused call.
   *
   * @param loader the class loader of the refused method's class, null for the boot loader
   */
  Throwable make(Refusal refusal, @Nullable WeakReference<ClassLoader> loader);
}
