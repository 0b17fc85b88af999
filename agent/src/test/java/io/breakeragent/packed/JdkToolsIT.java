package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.start.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code JAVA_TOOL_OPTIONS} reaches every JVM: the agent works there and keeps out of JDK tools.
 */
class JdkToolsIT {

  private static final String YAML =
      """
      breakers: {b: {consecutiveFailureThreshold: 1}}
      targets: [{breaker: b, class: com.acme.start.Sources, methods: [environment]}]
      """;

  @TempDir Path directory;

  /** A YAML file stands ready, so that only the tool's name can keep the agent silent. */
  @ParameterizedTest
  @CsvSource({
    "javac, --version",
    "keytool, -help",
    "jcmd, -h",
    "jar, --version",
    "javap, -version",
    "jdeps, --version",
    "jps, -help"
  })
  void jdk_tools_behave_as_without_the_agent(String tool, String argument) {
    Launch.write(directory.resolve("breakers.yaml"), YAML);
    Finished without = run(Launch.tool(tool, argument));
    ProcessBuilder guarded = Launch.tool(tool, argument);
    guarded.environment().put("JAVA_TOOL_OPTIONS", "-javaagent:" + Launch.AGENT_JAR);
    Finished with = run(guarded);
    assertEquals(without.exitCode(), with.exitCode(), with::toString);
    assertEquals(without.stdout(), with.stdout());
    assertEquals(without.stderr(), withoutTheLineOfTheJvm(with.stderr()));
  }

  @Test
  void an_application_is_guarded_through_the_environment() {
    Path yaml = Launch.write(directory.resolve("breakers.yaml"), YAML);
    Finished finished =
        Launch.of(Sources.class)
            .environment("JAVA_TOOL_OPTIONS", "-javaagent:" + Launch.AGENT_JAR + "=" + yaml)
            .run();
    assertEquals(Set.of("environment"), Runs.guarded(finished.stdout()), finished::toString);
    assertEquals(1, withoutTheLineOfTheJvm(finished.stderr()).lines().count(), finished::toString);
  }

  /** The JVM tells agents of a jar's path what it tells them of a tool's module and class. */
  @Test
  void an_application_in_a_folder_that_is_named_like_a_module_is_no_tool() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("java.services"));
    Jars.ofApplication(Sources.class, folder.resolve("app.jar"));
    Finished finished =
        Launch.ofJar("java.services/app.jar").in(directory).guarded(directory, YAML).run();
    assertEquals(Set.of("environment"), Runs.guarded(finished.stdout()), finished::toString);
  }

  /** The JVM runs such a program inside the compiler's module. */
  @Test
  void a_program_that_is_started_from_its_source_is_an_application() {
    String source =
        """
        public class Hello {
          static int runs;

          public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
              try {
                call();
              } catch (RuntimeException expected) {
              }
            }
            System.out.println("hello ran " + runs);
          }

          static void call() {
            runs++;
            throw new IllegalStateException();
          }
        }
        """;
    Path file = Launch.write(directory.resolve("Hello.java"), source);
    String yaml = YAML.replace("com.acme.start.Sources", "Hello").replace("environment", "call");
    Finished finished = Launch.ofSource(file).guarded(directory, yaml).run();
    assertEquals(Map.of("hello", 1), Runs.of(finished.stdout()), finished::toString);
  }

  private Finished run(ProcessBuilder tool) {
    tool.directory(directory.toFile());
    try (ChildJvm jvm = new ChildJvm(tool)) {
      return jvm.end();
    }
  }

  private static String withoutTheLineOfTheJvm(String stderr) {
    return stderr.replaceFirst("^Picked up JAVA_TOOL_OPTIONS: .*\n", "");
  }
}
