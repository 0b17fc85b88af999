package io.breakeragent.breaker;

import org.jspecify.annotations.Nullable;

/** Reads exceptions that may be hostile: their methods throw, their causes form a circle. */
public final class Throwables {

  /** How far causes are followed; a circle of them ends there too. */
  public static final int MAX_CAUSES = 50;

  static final int MAX_MESSAGE = 500;

  private Throwables() {}

  /** The cause, or null if there is none or it does not let itself be read. */
  public static @Nullable Throwable causeOf(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable fault) {
      return null;
    }
  }

  static String message(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      if (message == null) {
        return "";
      }
      return message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "..." : message;
    } catch (Throwable fault) {
      return "(getMessage() threw " + fault.getClass().getName() + ")";
    }
  }

  static String rootCause(Throwable thrown) {
    Throwable root = thrown;
    Throwable cause = causeOf(root);
    for (int depth = 0; cause != null && cause != thrown && depth < MAX_CAUSES; depth++) {
      root = cause;
      cause = causeOf(root);
    }
    return root == thrown ? "" : summary(root.getClass().getName(), message(root));
  }

  static String summary(String exceptionClass, String message) {
    return message.isEmpty() ? exceptionClass : exceptionClass + ": " + message;
  }
}
