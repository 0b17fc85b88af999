package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The long form of the races: jcstress runs them in JVMs of many kinds. */
@EnabledIfSystemProperty(named = "races", matches = "long")
class JcstressTest {

  @Test
  void no_forbidden_outcome_is_seen() throws Exception {
    String java = System.getProperty("java.home") + "/bin/java";
    String classPath = System.getProperty("java.class.path");
    File target = new File("target/jcstress");
    target.mkdirs();
    List<String> command =
        List.of(java, "-cp", classPath, "org.openjdk.jcstress.Main", "-r", "report", "-m", "quick");
    Process jcstress = new ProcessBuilder(command).directory(target).inheritIO().start();
    assertEquals(0, jcstress.waitFor());
  }
}
