package io.breakeragent.jmx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgentMXBeanTest {

  private final Shop shop = new Shop();

  @Test
  void it_has_the_attributes_of_the_contract_with_their_types() throws Exception {
    String text = String.class.getName();
    String texts = String[].class.getName();
    Map<String, String> expected = new TreeMap<>();
    expected.put("Version", text);
    expected.put("ConfigPath", text);
    expected.put("ConfigLoadedAt", text);
    expected.put("ConfigError", text);
    expected.put("Mode", text);
    expected.put("Breakers", "int");
    expected.put("TargetReport", texts);
    expected.put("UnmatchedTargets", texts);
    expected.put("WovenMethods", "int");
    expected.put("InternalFaults", "long");
    expected.put("LastInternalFault", text);

    Beans beans = new Beans(shop, true);
    assertEquals(expected, new TreeMap<>(beans.types(BeanNames.AGENT)));
  }

  @Test
  void it_shows_what_the_agent_says() throws Exception {
    shop.guard("inventory");
    shop.guard("payment");
    Beans beans = new Beans(shop, true);
    shop.faults.add("weave", new IllegalStateException("odd class file"));

    Map<String, Object> values = beans.readAll(BeanNames.AGENT);
    assertEquals("1.2.3", values.get("Version"));
    assertEquals("/etc/shop/breakers.yaml", values.get("ConfigPath"));
    assertEquals("2026-11-23T10:15:30Z", values.get("ConfigLoadedAt"));
    assertEquals("", values.get("ConfigError"));
    assertEquals("enforce", values.get("Mode"));
    assertEquals(2, values.get("Breakers"));
    assertEquals(2, ((String[]) Objects.requireNonNull(values.get("TargetReport"))).length);
    assertArrayEquals(
        new String[] {"line 9: no class loaded yet"}, (String[]) values.get("UnmatchedTargets"));
    assertEquals(1, values.get("WovenMethods"));
    assertEquals(1L, values.get("InternalFaults"));
    assertEquals(shop.faults.last(), values.get("LastInternalFault"));
  }

  @Test
  void the_kill_switch_returns_the_agents_sentence() throws Exception {
    Beans beans = new Beans(shop, true);

    assertEquals("mode is now off", beans.operate(BeanNames.AGENT, "setMode", "off"));
    assertEquals("off", beans.read(BeanNames.AGENT, "Mode"));
  }

  @Test
  void an_attribute_that_throws_does_not_take_the_others_with_it() throws Exception { // C14
    Beans beans = new Beans(shop, true);
    shop.agent.broken = true;

    Map<String, Object> values = beans.readAll(BeanNames.AGENT);
    assertFalse(values.containsKey("ConfigError"));
    assertEquals(beans.types(BeanNames.AGENT).size() - 1, values.size());
  }
}
