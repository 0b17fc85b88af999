package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 1: silent and inert in the JDK's tools, and only there. */
class JdkToolTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdk.compiler/com.sun.tools.javac.Main -d out A.java",
        "java.base/sun.security.tools.keytool.Main -list",
        "jdk.jcmd/sun.tools.jcmd.JCmd 42 VM.version",
        "jdk.jconsole/sun.tools.jconsole.JConsole"
      })
  void tools_are_known_by_their_module(String command) {
    assertTrue(JdkTool.isTool(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "com.acme.Main",
        "com.acme.Main java.base/x",
        "app.jar",
        "/opt/app/app.jar",
        "jdk.apps/shop.jar --port 80",
        "java.apps/shop.jar",
        "com.acme.shop/com.acme.shop.Main",
        "javaapps/com.acme.Main",
        "java.awt.Demo",
        "jdk.compiler/com.sun.tools.javac.launcher.Main Hello.java",
        "jdk.compiler/com.sun.tools.javac.launcher.SourceLauncher Hello.java"
      })
  void applications_are_not(String command) {
    assertFalse(JdkTool.isTool(command));
  }

  @Test
  void this_jvm_runs_tests() {
    assertFalse(JdkTool.isThisJvm());
  }
}
