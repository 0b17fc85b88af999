package io.breakeragent.breaker;

/** Text out of exceptions that may be hostile: their methods throw, their causes form a circle. */
final class Throwables {

  static final int MAX_MESSAGE = 500;
  private static final int MAX_CAUSES = 50;

  private Throwables() {}

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
    try {
      Throwable cause = root.getCause();
      for (int depth = 0; cause != null && cause != thrown && depth < MAX_CAUSES; depth++) {
        root = cause;
        cause = root.getCause();
      }
    } catch (Throwable fault) {
      // As deep as it let us look.
    }
    return root == thrown ? "" : summary(root.getClass().getName(), message(root));
  }

  static String summary(String exceptionClass, String message) {
    return message.isEmpty() ? exceptionClass : exceptionClass + ": " + message;
  }
}
