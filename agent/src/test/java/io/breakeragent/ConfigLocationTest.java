package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contract 1: where the YAML comes from. The environment and ./breakers.yaml need a JVM apart. */
class ConfigLocationTest {

  @AfterEach
  void forget_the_property() {
    System.clearProperty(ConfigLocation.PROPERTY);
  }

  @Test
  void the_argument_comes_first() {
    System.setProperty(ConfigLocation.PROPERTY, "property.yaml");
    assertEquals("argument.yaml", ConfigLocation.find("argument.yaml"));
  }

  @Test
  void the_property_comes_where_the_argument_names_no_file() {
    System.setProperty(ConfigLocation.PROPERTY, "property.yaml");
    assertEquals("property.yaml", ConfigLocation.find(null));
    assertEquals("property.yaml", ConfigLocation.find(" "));
  }

  @Test
  void nothing_is_found_where_nothing_is_named() {
    System.setProperty(ConfigLocation.PROPERTY, "");
    assertNull(ConfigLocation.find(null));
  }
}
