package io.breakeragent.benchmarks.footprint;

import io.breakeragent.benchmarks.Agent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processor time of an application that does next to nothing, with the agent and without. */
final class ProcessorTable {

  private static final List<Integer> CALLS_PER_SECOND = List.of(0, 100);

  private final Agent agent;
  private final int seconds;

  ProcessorTable(Agent agent, int seconds) {
    this.agent = agent;
    this.seconds = seconds;
  }

  /** Runs all at once, since none of them needs much. */
  void print() throws IOException, InterruptedException {
    Map<String, List<Child>> rows = new LinkedHashMap<>();
    rows.put("without the agent", probes(List.of()));
    rows.put("breaker-agent, slow calls from 60 s", probes(List.of(guarding("60s"))));
    rows.put("breaker-agent, slow calls from 20 ms", probes(List.of(guarding("20ms"))));
    System.out.println("### Processor: percent of one core used by an application\n");
    String ours = " | its `breaker-agent` thread";
    String calling = " | that makes 100 guarded calls a second";
    System.out.println("| | that is idle" + ours + calling + ours + " |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    for (Map.Entry<String, List<Child>> row : rows.entrySet()) {
      System.out.print("| " + row.getKey());
      for (Child child : row.getValue()) {
        for (double percent : child.figures()) {
          System.out.printf(" | %.2f", percent);
        }
      }
      System.out.println(" |");
    }
    System.out.println();
  }

  private List<Child> probes(List<String> agentOption) throws IOException {
    List<Child> children = new ArrayList<>();
    for (int calls : CALLS_PER_SECOND) {
      List<String> arguments = List.of("" + calls, "" + seconds);
      String classPath = System.getProperty("java.class.path");
      children.add(new Child(agentOption, classPath, ProcessorProbe.class, arguments));
    }
    return children;
  }

  private String guarding(String slowFrom) throws IOException {
    return agent.option(
        "warehouse-" + slowFrom,
        "defaults: {slowCallDurationThreshold: %s}\n".formatted(slowFrom)
            + "targets: [{breaker: w, class: com.acme.warehouse.Warehouse, methods: [shelf]}]\n");
  }
}
