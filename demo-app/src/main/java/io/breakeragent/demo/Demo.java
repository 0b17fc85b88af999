package io.breakeragent.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command {@code java -jar demo-app.jar}. */
public final class Demo {
  private static final int STORY_TOLD = 0;
  private static final int BROKEN_OFF = 1;
  private static final int CANNOT_BEGIN = 2;

  private Demo() {}

  /** Exits with 0 after the story, 1 if it broke off, 2 if it cannot begin as asked. */
  public static void main(String[] args) {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) {
    // Run by java -jar, the class path is demo-app/target/demo-app.jar, and nothing else.
    Path project =
        Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolve("../../..");
    Path builtAgent = project.resolve("agent/target/breaker-agent.jar").normalize();
    Path config = project.resolve("config-examples/demo.yaml").normalize();
    try {
      Options options = Options.parse(args, builtAgent);
      if (options.help()) {
        System.out.println(Options.USAGE);
        return STORY_TOLD;
      }
      if (!Files.isRegularFile(options.agent())) {
        return refuse(
            "there is no agent at " + options.agent(),
            "build it in the project's folder (mvn -q -DskipTests package), or name another:"
                + " --agent PATH");
      }
      if (!Files.isRegularFile(config)) {
        return refuse("there is no " + config, "run the jar where the build has put it");
      }
      new Stage(options, config, new Screen(System.out)).perform();
      return STORY_TOLD;
    } catch (IllegalArgumentException e) {
      return refuse(String.valueOf(e.getMessage()), Options.USAGE);
    } catch (IOException e) {
      System.err.println("the demo broke off: " + e.getMessage());
      return BROKEN_OFF;
    }
  }

  private static int refuse(String problem, String remedy) {
    System.err.println(problem);
    System.err.println(remedy);
    return CANNOT_BEGIN;
  }
}
