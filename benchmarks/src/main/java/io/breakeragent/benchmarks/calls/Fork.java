package io.breakeragent.benchmarks.calls;

import io.breakeragent.benchmarks.Agent;
import java.io.IOException;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures one cell in a JVM of its own, started with the packed agent where the cell is ours. */
final class Fork {

  private static final String BYTES_PER_CALL = "gc.alloc.rate.norm";

  private final Plan plan;
  private final Agent agent;

  Fork(Plan plan, Agent agent) {
    this.plan = plan;
    this.agent = agent;
  }

  /** Throws if the run failed, or if its breaker was not in the state to be measured. */
  Sample measure(Cell cell) throws IOException, RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(GuardedCall.class.getName() + ".call$")
            .param("contender", cell.contender().name())
            .param("scenario", cell.scenario().name())
            .threads(cell.threads())
            .forks(1)
            .warmupIterations(Plan.ITERATIONS)
            .warmupTime(TimeValue.milliseconds(plan.warmupMillis(cell.threads())))
            .measurementIterations(Plan.ITERATIONS)
            .measurementTime(TimeValue.milliseconds(plan.measuredMillis()))
            // Its collections lay objects side by side that their threads have made far apart.
            .shouldDoGC(true)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .output(agent.folder().resolve(cell + ".log").toString());
    options.jvmArgs("-Xms1g", "-Xmx1g", "-Dcsp.sentinel.log.dir=" + agent.folder());
    if (!cell.contender().agentSettings().isEmpty()) {
      options.jvmArgsAppend(agentOption(cell.contender()));
    }
    RunResult result = new Runner(options.build()).runSingle();
    Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get(BYTES_PER_CALL));
    return new Sample(result.getPrimaryResult().getScore(), bytes.getScore());
  }

  private String agentOption(Contender contender) throws IOException {
    String yaml =
        """
        defaults: %s
        targets:
          - {breaker: "%s", class: com.acme.warehouse.Warehouse, methods: [%s]}
        """
            .formatted(contender.agentSettings(), contender.breaker(), contender.method());
    return agent.option(contender.name(), yaml);
  }
}
