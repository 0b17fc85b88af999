package io.breakeragent.packed;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs an executable that this JVM has just written, as embedded servers do.
 *
 * <p>A process that another test forks meanwhile inherits the file open for writing, for the moment
 * until it runs a program of its own, and Linux runs no file that is being written.
 */
final class FreshExecutable {

  /** How {@link ProcessBuilder} tells of Linux's ETXTBSY, whatever the language. */
  private static final String BUSY = "error=26,";

  private FreshExecutable() {}

  /** What the start returns, which is tried again as long as its executable is being written. */
  static <T> T run(Callable<T> start) {
    return Await.value("an executable to be closed", () -> unlessBusy(start), it -> it != null);
  }

  private static <T> @Nullable T unlessBusy(Callable<T> start) throws Exception {
    try {
      return start.call();
    } catch (Exception e) {
      if (Stream.iterate((Throwable) e, it -> it != null, Throwable::getCause)
          .anyMatch(it -> String.valueOf(it.getMessage()).contains(BUSY))) {
        return null;
      }
      throw e;
    }
  }
}
