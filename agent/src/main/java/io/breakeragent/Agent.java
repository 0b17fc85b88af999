package io.breakeragent;

import io.breakeragent.config.ConfigReader;
import io.breakeragent.config.ConfigResult;
import io.breakeragent.config.Configuration;
import io.breakeragent.config.Problem;
import io.breakeragent.log.Log;
import java.lang.instrument.Instrumentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight path of a start, from the agent's argument to the one line on stderr. */
public final class Agent {

  /** Set once an agent runs in this JVM, whichever class loader it came through. */
  private static final String RUNNING = "breaker.agent.running";

  private static final String UNGUARDED = "; the application runs unguarded";

  private Agent() {}

  /** The start before the application's main; ends the JVM if the argument asks for that. */
  public static void premain(@Nullable String argument, Instrumentation instrumentation) {
    StartOptions options = StartOptions.parse(argument);
    if (!start(options, instrumentation) && options.abort()) {
      Log.say("onConfigError=abort: the application does not start");
      Runtime.getRuntime().halt(1);
    }
  }

  /** The start in a running JVM, which is never ended. */
  public static void agentmain(@Nullable String argument, Instrumentation instrumentation) {
    start(StartOptions.parse(argument), instrumentation);
  }

  /** Starts as far as the configuration allows; false if there is something wrong with it. */
  private static boolean start(StartOptions options, Instrumentation instrumentation) {
    if (JdkTool.isThisJvm() || runsAlready()) {
      return true;
    }
    if (options.problem() != null) {
      Log.say(options.problem() + consequence(options));
      return false;
    }
    String path = ConfigLocation.find(options.config());
    if (path == null) {
      Log.say(ConfigLocation.HOW_TO + UNGUARDED);
      return true;
    }
    ConfigResult result = ConfigReader.read(path);
    if (result instanceof ConfigResult.Bad bad) {
      String problems = text(bad.problems());
      Log.say("the configuration is wrong" + consequence(options) + problems);
      run(Configuration.NONE, path, problems.trim(), instrumentation);
      return false;
    }
    Log.say(run(((ConfigResult.Good) result).configuration(), path, "", instrumentation));
    return true;
  }

  private static String consequence(StartOptions options) {
    return options.abort() ? "" : UNGUARDED;
  }

  private static boolean runsAlready() {
    String running = System.getProperty(RUNNING);
    if (running != null) {
      Log.say("version " + running + " runs in this JVM already; this second start is ignored");
    }
    return running != null;
  }

  private static String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(System.lineSeparator()).append("  ").append(problem);
    }
    return text.toString();
  }

  /** Runs an agent, if only to show what is wrong with its file; returns its one line. */
  private static String run(
      Configuration configuration, String path, String error, Instrumentation instrumentation) {
    System.setProperty(RUNNING, Version.text());
    RunningAgent agent = new RunningAgent(configuration, path, error, instrumentation);
    agent.start();
    return agent.startLine();
  }
}
