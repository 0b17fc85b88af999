package io.breakeragent.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The packed agent, as a JVM is started with it.
 *
 * @param folder absolute; where its YAML is written
 */
public record Agent(Path jar, Path folder) {

  public Agent {
    jar = jar.toAbsolutePath();
    folder = folder.toAbsolutePath();
  }

  /** The JVM option for a configuration; the JVM will not start if it is wrong. */
  public String option(String name, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".yaml"), yaml);
    return "-javaagent:" + jar + "=config=" + file + ",onConfigError=abort";
  }
}
