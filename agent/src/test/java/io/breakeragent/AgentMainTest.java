package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * No older JVM is at hand to start the agent on; that it can load the class, a packed test says.
 */
class AgentMainTest {

  @Test
  void a_java_older_than_17_is_told_so_and_no_other() {
    for (String old : new String[] {"1.8", "9", "11", "16"}) {
      assertTrue(AgentMain.isTooOld(old), old);
    }
    for (String good : new String[] {"17", "21", "25", "26"}) {
      assertFalse(AgentMain.isTooOld(good), good);
    }
  }
}
