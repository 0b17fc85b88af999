package io.breakeragent;

/** Tells the JDK's own tools, which inherit {@code JAVA_TOOL_OPTIONS}, from applications. */
final class JdkTool {

  private JdkTool() {}

  /** Whether this JVM runs javac, keytool, jcmd, jconsole or the like. */
  static boolean isThisJvm() {
    return isTool(System.getProperty("sun.java.command", ""));
  }

  /**
   * Tools are started as {@code module/class}, from a module of the JDK; a jar by its path. An
   * application that is started from its source is run by a class of javac.
   */
  static boolean isTool(String command) {
    int space = command.indexOf(' ');
    String main = space < 0 ? command : command.substring(0, space);
    return main.indexOf('/') > 0
        && (main.startsWith("jdk.") || main.startsWith("java."))
        && !main.endsWith(".jar")
        && !main.contains("/com.sun.tools.javac.launcher.");
  }
}
