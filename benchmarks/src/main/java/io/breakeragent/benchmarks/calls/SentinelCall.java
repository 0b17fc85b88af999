package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import com.alibaba.csp.sentinel.Entry;
import com.alibaba.csp.sentinel.SphU;
import com.alibaba.csp.sentinel.Tracer;
import com.alibaba.csp.sentinel.node.ClusterNode;
import com.alibaba.csp.sentinel.slots.block.BlockException;
import com.alibaba.csp.sentinel.slots.block.RuleConstant;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRule;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRuleManager;
import com.alibaba.csp.sentinel.slots.block.degrade.circuitbreaker.CircuitBreaker;
import com.alibaba.csp.sentinel.slots.block.degrade.circuitbreaker.EventObserverRegistry;
import com.alibaba.csp.sentinel.slots.clusterbuilder.ClusterBuilderSlot;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Sentinel with one exception-ratio rule, by the entry, trace and exit that its manual shows. A
 * rule judges failures or slow calls; a second rule would cost more.
 */
final class SentinelCall implements Guarded {

  private static final String RESOURCE = "warehouse";

  private final Warehouse warehouse = new Warehouse();
  private volatile boolean open;

  SentinelCall() {
    EventObserverRegistry.getInstance()
        .addStateChangeObserver(
            RESOURCE, (before, now, rule, value) -> open = now == CircuitBreaker.State.OPEN);
    DegradeRuleManager.loadRules(
        List.of(
            new DegradeRule(RESOURCE)
                .setGrade(RuleConstant.DEGRADE_GRADE_EXCEPTION_RATIO)
                .setCount(Common.FAILURE_PERCENT / 100.0)
                .setMinRequestAmount(Common.MINIMUM_CALLS)
                .setStatIntervalMs((int) TimeUnit.SECONDS.toMillis(Common.WINDOW_SECONDS))
                .setTimeWindow((int) TimeUnit.HOURS.toSeconds(Common.OPEN_HOURS))));
  }

  @Override
  public String shelf(int item) throws BlockException {
    Entry entry = SphU.entry(RESOURCE);
    try {
      return warehouse.shelf(item);
    } catch (RuntimeException e) {
      Tracer.traceEntry(e, entry);
      throw e;
    } finally {
      entry.exit();
    }
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public OptionalLong counted() {
    ClusterNode node = ClusterBuilderSlot.getClusterNode(RESOURCE);
    return OptionalLong.of(open ? node.blockRequest() : node.totalPass());
  }
}
