package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that a test started: its streams, its input and its end. Closing it kills it. */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final Capture stdout;
  private final Capture stderr;

  ChildJvm(ProcessBuilder builder) {
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stdout = new Capture("child-stdout", process.getInputStream());
    stderr = new Capture("child-stderr", process.getErrorStream());
  }

  long pid() {
    return process.pid();
  }

  String stdout() {
    return stdout.text();
  }

  String stderr() {
    return stderr.text();
  }

  /** Waits until the application has written this line to stdout. */
  ChildJvm waitForLine(String line) {
    Await.value(
        "the line '" + line + "'",
        this::soFar,
        seen -> {
          boolean there = seen.stdout().lines().anyMatch(line::equals);
          if (!there && !process.isAlive()) {
            throw new AssertionError("ended without the line '" + line + "': " + end());
          }
          return there;
        });
    return this;
  }

  /** Writes a line to the application's stdin. */
  ChildJvm send(String line) {
    try {
      OutputStream stdin = process.getOutputStream();
      stdin.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      stdin.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a line to stdin and waits for the next line of stdout, the answer. */
  String ask(String line) {
    long before = stdout().lines().count();
    send(line);
    List<String> lines =
        Await.value(
            "an answer to '" + line + "'",
            () -> stdout().endsWith("\n") ? stdout().lines().toList() : List.<String>of(),
            seen -> seen.size() > before);
    return lines.get((int) before);
  }

  /** Loads an agent into the running JVM. */
  void attach(Path agentJar, String argument) {
    try {
      VirtualMachine vm = VirtualMachine.attach(Long.toString(pid()));
      try {
        vm.loadAgent(agentJar.toString(), argument);
      } finally {
        vm.detach();
      }
    } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
      throw new AssertionError("cannot attach " + agentJar, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JmxConnection jmx() {
    return JmxConnection.to(this);
  }

  /** Closes stdin and waits for the end of the JVM, which fails the test if it does not come. */
  Finished end() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("the child JVM does not end: " + soFar());
      }
      return new Finished(process.exitValue(), stdout.all(), stderr.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted while waiting for a child JVM", e);
    }
  }

  /** Ends it as {@link #end} does, and asserts that nothing went wrong inside the agent (C14). */
  Finished endWithoutFaults() {
    try (JmxConnection jmx = jmx()) {
      MBean agent = jmx.agent();
      assertEquals(0L, agent.number("InternalFaults"), () -> agent.text("LastInternalFault"));
    }
    return end().assertCleanAndQuiet();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Finished soFar() {
    return new Finished(-1, stdout(), stderr());
  }
}
