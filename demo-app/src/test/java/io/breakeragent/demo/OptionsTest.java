package io.breakeragent.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path BUILT = Path.of("built.jar");

  @Test
  void nothing_needs_to_be_said() {
    assertEquals(new Options(BUILT, OptionalInt.empty(), false, false), parse());
  }

  @Test
  void everything_can_be_said() {
    assertEquals(
        new Options(Path.of("my.jar"), OptionalInt.of(3), true, true),
        parse("--keep-running", "--agent", "my.jar", "--seconds-per-phase", "3", "--help"));
  }

  @Test
  void a_mistake_is_named() {
    assertEquals("unknown option --agnet", complaint("--agnet", "my.jar"));
    assertEquals("--agent needs a value", complaint("--agent"));
    for (String seconds : List.of("0", "61", "-3", "3.5", "99999999999", "three")) {
      assertEquals(
          "not a number of seconds from 1 to 60: " + seconds,
          complaint("--seconds-per-phase", seconds));
    }
  }

  private static Options parse(String... args) {
    return Options.parse(List.of(args), BUILT);
  }

  private static String complaint(String... args) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> parse(args)).getMessage());
  }
}
