package io.breakeragent.benchmarks.footprint;

import io.breakeragent.benchmarks.Agent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what a breaker costs in heap, and what the agent costs in processor time while next to
 * nothing happens.
 *
 * <p>{@code Footprint agent.jar folder [--quick]}, the folder being for files.
 */
public final class Footprint {

  private Footprint() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Agent agent = new Agent(Path.of(arguments[0]), folder);
    boolean quick = List.of(arguments).contains("--quick");
    new HeapTable(agent, quick ? 3 : 33).print();
    new ProcessorTable(agent, quick ? 10 : 30).print();
  }
}
