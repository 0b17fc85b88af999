package io.breakeragent.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import io.breakeragent.classpath.Archives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says, and how it ends. */
class CheckCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void the_jdk_is_known_without_a_class_path() throws IOException {
    assertEquals(0, check("targets: [{preset: java-http-client}]"));

    assertLines(
        "line 1: preset java-http-client -> a breaker for each {arg0.uri.hostAndPort}",
        "  jdk.internal.net.http.HttpClientImpl",
        "    send",
        "      ends        at its return",
        "      if refused  throws java.net.ConnectException",
        "    sendAsync",
        "      ends        when the returned CompletionStage ends",
        "      if refused  returns a future that failed with java.net.ConnectException",
        "");
    assertSays("breakers.yaml: 1 target, 2 methods, no problems");
  }

  @Test
  void what_is_not_of_the_jdk_is_no_problem_without_a_class_path() throws IOException {
    assertEquals(0, check("targets: [{breaker: b, class: com.acme.woven.Cleint}]"));

    assertSays("note: not looked for: no class path is given");
  }

  @Test
  void a_misspelled_class_of_the_jdk_is_a_problem_all_the_same() throws IOException {
    assertEquals(1, check("targets: [{breaker: b, class: java.net.http.HttpCleint}]"));

    assertSays("did you mean java.net.http.HttpClient?");
  }

  @Test
  void classes_in_a_nested_jar_are_checked() throws IOException {
    assertEquals(0, check("targets: [{breaker: b, class: com.acme.woven.Client}]", fatJar()));

    assertSays("line 1: com.acme.woven.Client -> breaker b");
    assertSays("breakers.yaml: 1 target, ");
  }

  @Test
  void overloads_are_named_once_and_spelled_out_on_request() throws IOException {
    String yaml = "targets: [{breaker: b, class: com.acme.woven.Client, methods: [number, get]}]";
    assertEquals(0, check(yaml, fatJar()));

    assertLines(
        "line 1: com.acme.woven.Client -> breaker b",
        "    get, number",
        "      ends        at its return",
        "      if refused  throws io.breakeragent.rejection.CallNotPermittedException");

    out.reset();
    assertEquals(0, run("check", "--verbose", file(yaml), "--classpath", fatJar()));

    assertLines(
        "line 1: com.acme.woven.Client -> breaker b",
        "    com.acme.woven.Client.number()",
        "    com.acme.woven.Client.get()",
        "    com.acme.woven.Client.get(int)",
        "    com.acme.woven.Client.get(java.lang.String[],long[][])",
        "      ends        at its return",
        "      if refused  throws io.breakeragent.rejection.CallNotPermittedException");
    assertSays("1 target, 4 methods");
  }

  @Test
  void where_a_target_means_many_classes_each_has_a_line() throws IOException {
    String yaml = "targets: [{breaker: b, class: 'com.acme.*.Client', methods: [get, number]}]";
    assertEquals(0, check(yaml, fatJar()));

    assertLines(
        "line 1: com.acme.*.Client -> breaker b",
        "    com.acme.woven.Client: get, number",
        "      ends        at its return");
  }

  @Test
  void a_method_that_one_target_guards_and_another_exempts_is_exempt() throws IOException {
    String yaml =
        "targets:\n- {breaker: b, class: com.acme.woven.Client, methods: [number]}\n"
            + "- {breaker: off, class: com.acme.woven.Client, methods: [number]}";
    assertEquals(1, check(yaml, fatJar()));

    assertSays(
        "breakers.yaml:2: com.acme.woven.Client.number() is not guarded: another target says"
            + " 'breaker: off' of it");
    assertSays("line 3: com.acme.woven.Client -> no breaker");
    assertSays("2 targets, 1 method, 1 problem");
  }

  @Test
  void targets_are_counted_as_the_file_has_them_and_as_presets_unfold_them() throws IOException {
    String yaml =
        "targets:\n- preset: java-http-client\n- preset: jdbc\n- {preset: jdbc, breaker: b}";
    assertEquals(0, check(yaml));

    assertSays("line 4: preset jdbc -> breaker b");
    assertSays("breakers.yaml: 3 targets (12 with presets unfolded), ");
  }

  @Test
  void a_misspelled_class_and_a_misspelled_method_are_told_what_was_meant() throws IOException {
    String name = Client.class.getDeclaredMethods()[0].getName();
    String yaml =
        "targets:\n- {breaker: b, class: com.acme.woven.Cleint}\n"
            + "- {breaker: b, class: com.acme.woven.Client, methods: ["
            + name
            + "x]}";

    assertEquals(1, check(yaml, fatJar()));

    assertSays(
        "breakers.yaml:2: no class com.acme.woven.Cleint on the class path; did you mean"
            + " com.acme.woven.Client?");
    assertSays("breakers.yaml:3: no such method: " + name + "x; did you mean " + name + "?");
    assertSays("2 problems");
  }

  @Test
  void a_misspelled_method_is_told_in_the_line_where_it_stands() throws IOException {
    String yaml =
        """
        targets:
          - breaker: b
            class: com.acme.woven.Client
            methods:
              - get
              - nubmer
              - "get(char)"
        """;

    assertEquals(1, check(yaml, fatJar()));

    assertSays("breakers.yaml:6: no such method: nubmer; did you mean number?");
    assertSays("breakers.yaml:7: no such method: get(char); did you mean get");
  }

  @Test
  void a_rejection_that_a_method_cannot_hold_is_a_problem() throws IOException {
    String yaml =
        "defaults: {onReject: {return: [1]}}\ntargets: [{breaker: b, class: com.acme.woven.Client}]";
    assertEquals(1, check(yaml, fatJar()));
    assertSays("breakers.yaml:1:");

    out.reset();
    yaml =
        "breakers: {b: {onReject: {return: {}}}}\n"
            + "targets: [{breaker: b, class: com.acme.woven.Client}]";
    assertEquals(1, check(yaml, fatJar()));
    assertSays("is not guarded: return: {} does not fit the return type ");
  }

  /** The abstract methods of the supertype itself are nothing to complain of. */
  @Test
  void subtypes_of_a_type_of_the_jdk_are_found() throws IOException {
    assertEquals(
        0,
        check(
            "targets: [{breaker: b, subtypesOf: java.net.http.HttpClient," + " methods: [send]}]"));

    assertSays("subtypes of java.net.http.HttpClient -> breaker b");
    assertSays("    jdk.internal.net.http.HttpClientFacade: send");
  }

  @Test
  void an_exception_that_is_not_on_the_class_path_is_a_problem_with_what_was_meant()
      throws IOException {
    String yaml =
        """
        defaults: {recordExceptions: [java.io.IOException, com.acme.Nope]}
        breakers:
          b:
            ignoreExceptions:
              - com.acme.woven.Client
              - com.acme.woven.Cleint
        targets: [{breaker: b, class: com.acme.woven.Client, methods: [get]}]
        """;
    assertEquals(1, check(yaml, fatJar()));

    assertSays("breakers.yaml:1: recordExceptions: no class com.acme.Nope on the class path");
    assertSays(
        "breakers.yaml:6: ignoreExceptions: no class com.acme.woven.Cleint on the class path;"
            + " did you mean com.acme.woven.Client?");
    assertSays("2 problems");
  }

  @Test
  void an_exception_that_is_not_of_the_jdk_is_no_problem_without_a_class_path() throws IOException {
    assertEquals(
        0,
        check(
            "defaults: {recordExceptions: [com.acme.Nope]}\ntargets: [{preset: java-http-client}]"));
  }

  @Test
  void an_exception_of_the_agent_is_no_problem() throws IOException {
    String yaml =
        "defaults: {ignoreExceptions: [io.breakeragent.rejection.CallNotPermittedException]}\n"
            + "targets: [{breaker: b, class: com.acme.woven.Client, methods: [get]}]";
    assertEquals(0, check(yaml, fatJar()));
  }

  /** Presets name those of libraries that may be there. */
  @Test
  void an_exception_that_a_preset_names_is_no_problem() throws IOException {
    assertEquals(1, check("targets: [{preset: kafka-producer}]", fatJar()));

    assertSays("breakers.yaml:1: nothing of what preset kafka-producer guards is on the class");
    assertSays("1 problem" + System.lineSeparator());
  }

  @Test
  void a_type_without_subtypes_is_a_problem_with_a_class_path() throws IOException {
    assertEquals(1, check("targets: [{breaker: b, subtypesOf: com.acme.Gone}]", fatJar()));

    assertSays("breakers.yaml:1: no class com.acme.Gone on the class path");
  }

  @Test
  void a_missing_entry_is_named() throws IOException {
    assertEquals(1, check("targets: [{preset: java-http-client}]", "gone.jar"));

    assertSays("! --classpath: gone.jar: there is no such file or folder");
  }

  @Test
  void a_bad_file_is_told_every_problem_at_its_place() throws IOException {
    assertEquals(1, check("mode: enfroce\ntargets: []"));

    assertSays("breakers.yaml:1:7: ");
    assertSays("breakers.yaml:2:10: ");
  }

  private String fatJar() throws IOException {
    Archives library = new Archives().with("", Client.class);
    return new Archives()
        .with("BOOT-INF/lib/client.jar", library.bytes())
        .write(folder.resolve("app.jar"))
        .toString();
  }

  private int check(String yaml) throws IOException {
    return run("check", file(yaml));
  }

  private int check(String yaml, String classPath) throws IOException {
    return run("check", file(yaml), "--classpath", classPath);
  }

  private int run(String... arguments) throws IOException {
    return Main.run(List.of(arguments), new PrintStream(out), System.err);
  }

  private String file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("breakers.yaml"), yaml).toString();
  }

  private void assertLines(String... lines) {
    assertSays(String.join(System.lineSeparator(), lines));
  }

  private void assertSays(String text) {
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains(text), said);
  }
}
