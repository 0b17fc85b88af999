package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the file names exceptions, for those who know which classes there are. */
class NamedExceptionTest {

  @Test
  void exceptions_are_kept_with_their_places() {
    String yaml =
        """
        defaults: {recordExceptions: [com.acme.A]}
        breakers:
          b:
            ignoreExceptions:
              - com.acme.B
              - com.acme.C
        """;
    assertEquals(
        List.of(
            new NamedException("recordExceptions", "com.acme.A", 1),
            new NamedException("ignoreExceptions", "com.acme.B", 5),
            new NamedException("ignoreExceptions", "com.acme.C", 6)),
        Yaml.good(yaml + Yaml.TARGET).exceptions());
  }

  @Test
  void those_of_presets_are_not_among_them() {
    assertEquals(List.of(), Yaml.good("targets: [{preset: kafka-producer}]").exceptions());
  }
}
