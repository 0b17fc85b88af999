package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

/** What a child JVM left behind. */
record Finished(int exitCode, String stdout, String stderr) {

  private static final String OURS = "breaker-agent";

  /** What stands on stderr and is not the agent's: whole lines, in their order. */
  String stderrOfTheApplication() {
    return Pattern.compile("^" + OURS + ".*\\R", Pattern.MULTILINE).matcher(stderr).replaceAll("");
  }

  /** The agent's lines on stderr. */
  List<String> linesOfTheAgent() {
    return stderr.lines().filter(line -> line.startsWith(OURS)).toList();
  }

  /** The application ended well, and stderr holds the agent's one line and nothing else. */
  Finished assertCleanAndQuiet() {
    assertEquals(0, exitCode, this::toString);
    assertEquals(1, stderr.lines().count(), this::toString);
    assertEquals(1, linesOfTheAgent().size(), this::toString);
    return this;
  }

  @Override
  public String toString() {
    return "exit code " + exitCode + "\n--- stdout\n" + stdout + "--- stderr\n" + stderr;
  }
}
