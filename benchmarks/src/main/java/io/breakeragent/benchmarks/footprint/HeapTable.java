package io.breakeragent.benchmarks.footprint;

import io.breakeragent.benchmarks.Agent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Bytes of heap per breaker: the difference between a JVM with many and a JVM with one. */
final class HeapTable {

  private static final int MANY = Fleet.CLASSES * Fleet.METHODS;

  private final Agent agent;
  private final String seconds;

  /**
   * @param seconds for which the breakers are called: as long as a window, for the full figure
   */
  HeapTable(Agent agent, int seconds) {
    this.agent = agent;
    this.seconds = String.valueOf(seconds);
  }

  /** Runs all at once, since a heap does not depend on what runs beside it. */
  void print() throws IOException, InterruptedException {
    Fleet.compile(agent.folder());
    Child oneOfOurs = ours(1);
    Child manyOfOurs = ours(MANY);
    Child oneWithBean = ours(1, "jmx");
    Child manyWithBeans = ours(MANY, "jmx");
    Child oneOfTheirs = theirs(1);
    Child manyOfTheirs = theirs(MANY);
    System.out.printf("### Heap: bytes per breaker with a time window of 30 s, of %,d%n%n", MANY);
    System.out.println("| | class not loaded | never called | called once | by 8 threads |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    print("breaker-agent, with target and call site", each(oneOfOurs, manyOfOurs));
    print("the same, and the MBean", each(oneWithBean, manyWithBeans));
    print("resilience4j |", each(oneOfTheirs, manyOfTheirs));
    System.out.println();
  }

  private static void print(String label, List<Double> bytes) {
    System.out.print("| " + label);
    bytes.forEach(figure -> System.out.printf(" | %,.0f", figure));
    System.out.println(" |");
  }

  private Child ours(int breakers, String... jmx) throws IOException {
    String option = agent.option("fleet-" + breakers, Fleet.yaml(breakers));
    return start(List.of(option), AgentHeap.class, breakers, jmx);
  }

  private Child theirs(int breakers) throws IOException {
    return start(List.of(), Resilience4jHeap.class, breakers);
  }

  private Child start(List<String> agentOption, Class<?> probe, int breakers, String... more)
      throws IOException {
    List<String> options = new ArrayList<>(agentOption);
    options.addAll(List.of("-Xmx4g", "-XX:+UseSerialGC"));
    String classPath = System.getProperty("java.class.path") + ":" + agent.folder();
    List<String> arguments = new ArrayList<>(List.of("" + breakers, seconds));
    arguments.addAll(List.of(more));
    return new Child(options, classPath, probe, arguments);
  }

  private static List<Double> each(Child one, Child many) throws IOException, InterruptedException {
    List<Double> fewBytes = one.figures();
    List<Double> bytes = many.figures();
    List<Double> each = new ArrayList<>();
    for (int step = 0; step < bytes.size(); step++) {
      each.add((bytes.get(step) - fewBytes.get(step)) / (MANY - 1));
    }
    return each;
  }
}
