package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class FreshExecutableIT {

  @TempDir Path directory;

  @Test
  void an_executable_that_is_still_being_written_runs_once_it_is_closed() throws Exception {
    Path executable = directory.resolve("server");
    Writer writing = Files.newBufferedWriter(executable);
    writing.append("#!/bin/sh\nexit 7\n").flush();
    executable.toFile().setExecutable(true);
    ProcessBuilder server = new ProcessBuilder(executable.toString());
    assertThrows(IOException.class, server::start);

    AtomicInteger tries = new AtomicInteger();
    Process running =
        FreshExecutable.run(
            () -> {
              if (tries.incrementAndGet() == 3) {
                writing.close();
              }
              return server.start();
            });
    assertEquals(7, running.waitFor());
  }

  @Test
  void an_executable_that_does_not_exist_is_asked_for_once() {
    AtomicInteger tries = new AtomicInteger();
    ProcessBuilder server = new ProcessBuilder(directory.resolve("none").toString());
    assertThrows(
        AssertionError.class,
        () ->
            FreshExecutable.run(
                () -> {
                  tries.incrementAndGet();
                  return server.start();
                }));
    assertEquals(1, tries.get());
  }
}
