package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.call.Guard;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentMBeansTest {

  private static final ObjectName OURS = BeanNames.of("io.breakeragent:*");

  private final Shop shop = new Shop();

  @Test
  void names_are_those_of_the_contract() {
    shop.guard("inventory");

    assertEquals(
        Set.of(
            "io.breakeragent:type=Agent", "io.breakeragent:type=CircuitBreaker,name=\"inventory\""),
        new Beans(shop, true)
            .server.queryNames(OURS, null).stream()
                .map(ObjectName::toString)
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b=c:d", "*", "what?", "say \"hi\"", "C:\\temp", "two\nlines", "", "größe 冷"})
  void any_name_of_a_breaker_can_be_registered(String name) throws Exception {
    shop.guard(name);
    Beans beans = new Beans(shop, true);

    assertEquals(0, shop.faults.count(), shop.faults.last());
    ObjectName registered =
        beans
            .server
            .queryNames(BeanNames.of("io.breakeragent:type=CircuitBreaker,*"), null)
            .iterator()
            .next();
    assertEquals(name, ObjectName.unquote(registered.getKeyProperty("name")));
    assertEquals("CLOSED", beans.read(registered, "State"));
  }

  @Test
  void a_name_that_is_taken_costs_only_the_bean_that_wanted_it() throws Exception {
    shop.guard("inventory");
    Beans beans = new Beans(shop, true);
    shop.guard("payment");

    AgentMBeans others = new AgentMBeans(beans.server, shop.agent, shop.guards, true, shop.faults);
    others.register();

    assertEquals(2, shop.faults.count());
    assertTrue(shop.faults.last().startsWith("jmx: javax.management.InstanceAlreadyExists"));
    assertEquals("CLOSED", beans.read(BeanNames.breaker("payment"), "State"));

    others.unregister();
    assertEquals(2, beans.server.queryNames(OURS, null).size(), "what others registered stays");
  }

  @Test
  void unregistering_leaves_nothing_behind() throws Exception {
    shop.guard("inventory");
    shop.guard("payment");
    Beans beans = new Beans(shop, true);
    beans.server.unregisterMBean(BeanNames.breaker("inventory"));

    beans.registered.unregister();

    assertEquals(Set.of(), beans.server.queryNames(OURS, null));
    assertEquals(1, shop.faults.count(), "for the one that somebody else had taken off");
  }

  @Test
  void operations_that_are_switched_off_refuse_with_a_sentence_and_do_nothing() throws Exception {
    Guard guard = shop.guard("inventory");
    Beans beans = new Beans(shop, false);
    ObjectName breaker = BeanNames.breaker("inventory");

    for (String operation : new String[] {"forceOpen", "disable", "reset", "auto"}) {
      assertRefused(() -> beans.operate(breaker, operation));
    }
    assertRefused(() -> beans.operate(BeanNames.AGENT, "setMode", "off"));

    assertEquals("CLOSED", guard.breaker().state().name());
    assertEquals("enforce", shop.agent.mode);
    assertEquals("CLOSED", beans.read(breaker, "State"), "reading is no operation");
  }

  private static void assertRefused(Executable operation) {
    Throwable refusal =
        Objects.requireNonNull(assertThrows(RuntimeMBeanException.class, operation).getCause());
    assertEquals(UnsupportedOperationException.class, refusal.getClass());
    assertEquals(
        "operations are switched off by jmx: {operations: false} in /etc/shop/breakers.yaml",
        refusal.getMessage());
  }
}
