package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes on their way into the JVM, and those that are in it already. */
class WeaverTest {

  private static final String CLIENT = Client.class.getName();
  private static final String GATEWAY = Gateways.Gateway.class.getName();

  @Test
  void a_class_that_no_target_means_passes_untouched() throws Throwable {
    Loom loom = new Loom(Targets.exact("inventory", "com.acme.woven.Other"));
    assertFalse(loom.refuses(CLIENT, "get"));
    assertTrue(loom.row().text().endsWith("no class loaded yet"), () -> loom.row().text());
  }

  /** The agent itself runs on these: a breaker in them would be asked by its own working. */
  @Test
  void classes_that_the_agent_runs_on_pass_untouched() {
    Loom loom = new Loom(Targets.glob("everything", "**"));
    byte[] notRead = {};
    for (String name : List.of("java/lang/Thread", "java/util/List", "io/breakeragent/Agent")) {
      assertNull(loom.weaver.transform(null, null, name, null, null, notRead));
    }
    assertNull(loom.weaver.transform(null, null, null, null, null, notRead));
    assertEquals(0, loom.faults.count(), loom.faults::last);
  }

  @Test
  void a_class_file_that_cannot_be_read_passes_and_is_told() {
    Loom loom = new Loom(Targets.exact("inventory", "com.acme.Broken"));
    byte[] broken = {1, 2, 3};
    assertNull(loom.weaver.transform(null, loom, "com/acme/Broken", null, null, broken));
    assertEquals(1, loom.faults.count());
    assertTrue(loom.row().text().contains("com.acme.Broken could not be woven"));
  }

  /** B-22: two targets, one method, two breakers. */
  @Test
  void several_targets_on_one_method_guard_it_together() throws Throwable {
    Loom loom = new Loom(Targets.exact("first", CLIENT, "get"), Targets.glob("second", "com.**"));
    loom.guard("first").breaker().reset();
    assertTrue(loom.refuses(CLIENT, "get"));
    assertEquals(1, loom.guard("first").breaker().totals().ignored());
    loom.guard("second").breaker().reset();
    assertFalse(loom.refuses(CLIENT, "get"));
    assertEquals(1, loom.guard("first").breaker().totals().successful());
    assertEquals(1, loom.guard("second").breaker().totals().successful());
  }

  /** B-23. */
  @Test
  void two_targets_of_one_breaker_guard_a_method_once() throws Throwable {
    Loom loom = new Loom(Targets.exact("same", CLIENT, "get"), Targets.glob("same", "com.**"));
    loom.guard("same").breaker().reset();
    assertFalse(loom.refuses(CLIENT, "get"));
    assertEquals(1, loom.guard("same").breaker().totals().successful());
  }

  /** Agents' row 1: a loader that loads classes while it is asked for a class file. */
  @Test
  void a_class_that_loads_while_another_is_looked_at_is_left_for_later() throws Throwable {
    Loom loom = new Loom(Targets.subtypesOf("inventory", "java.lang.Object", "get", "call"));
    loom.loadWhenAsked(CLIENT);
    loom.loadClass(Gateways.Real.class.getName());
    assertFalse(loom.refuses(CLIENT, "get"));
    assertTrue(loom.refuses(Gateways.Real.class.getName(), "call"));

    loom.instrumentation.loaded.add(loom.loadClass(Gateways.Real.class.getName()));
    loom.weaver.catchUp();
    assertEquals(List.of(), loom.instrumentation.retransformed, "it may still be loading");
    loom.instrumentation.loaded.add(loom.loadClass(CLIENT));
    loom.weaver.catchUp();
    assertEquals(List.of(loom.loadClass(CLIENT)), loom.instrumentation.retransformed);
    loom.weaver.catchUp();
    assertEquals(1, loom.instrumentation.retransformed.size(), "once is enough");
  }

  @Test
  void a_class_that_no_name_can_mean_is_not_left_for_later() throws Throwable {
    Loom loom = new Loom(Targets.exact("inventory", Gateways.Real.class.getName()));
    loom.loadWhenAsked(CLIENT);
    loom.loadClass(Gateways.Real.class.getName());
    loom.instrumentation.loaded.add(loom.loadClass(CLIENT));
    loom.weaver.catchUp();
    loom.weaver.catchUp();
    assertEquals(List.of(), loom.instrumentation.retransformed);
  }

  @Test
  void classes_that_are_loaded_already_are_woven_one_at_a_time() {
    Loom loom = new Loom(Targets.subtypesOf("gateways", GATEWAY), Targets.exact("a", CLIENT));
    List<Class<?>> loaded = loom.instrumentation.loaded;
    loaded.addAll(
        List.of(
            Client[].class,
            Gateways.Gateway.class,
            Gateways.Real.class,
            Gateways.Marked.class,
            Client.class,
            String.class));
    loom.instrumentation.failing.add(Gateways.Gateway.class);
    loom.instrumentation.unmodifiable.add(Client.class);
    loom.weaver.install();
    assertEquals(List.of(Gateways.Real.class), loom.instrumentation.retransformed);
    assertEquals(1, loom.faults.count());
    assertTrue(loom.faults.last().startsWith("weaving " + GATEWAY), loom.faults::last);
  }
}
