package io.breakeragent.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody most likely meant. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "inventroy, inventory", // swapped
    "inventry, inventory", // missing
    "inventoryy, inventory", // one too many
    "imventory, inventory", // wrong
    "imventroy, inventory", // two slips
    "Inventory, inventory",
    "in-ven_tory, inventory",
    "shap, shop",
    "GetAds, getAds", // agents row 25
    "DB, db"
  })
  void a_slip_of_the_keyboard_is_seen_through(String name, String meant) {
    assertEquals(meant, Spelling.nearest(name, List.of("other", meant, "another")));
  }

  @ParameterizedTest
  @CsvSource({
    "imvemtroy, inventory", // three slips
    "shpo1, shop", // two in a short name
    "db1, db2", // three letters or fewer: every other name would be near
    "payments, inventory",
    "inventory, inventory" // itself
  })
  void a_name_that_is_too_different_was_not_meant(String name, String known) {
    assertNull(Spelling.nearest(name, List.of(known)));
  }

  @Test
  void the_nearest_of_several_is_meant_and_the_first_of_equals() {
    assertEquals("inventory", Spelling.nearest("inventorx", List.of("inventxry", "inventory")));
    assertEquals("shop", Spelling.nearest("shot", List.of("shop", "show")));
    assertNull(Spelling.nearest("shop", List.of()));
  }

  @Test
  void names_of_any_length_are_taken_and_overlong_ones_left_alone() {
    assertNull(Spelling.nearest("", List.of("a", "")));
    String longest = "x".repeat(64);
    assertEquals(longest + "y", Spelling.nearest(longest, List.of(longest + "y")));
    assertNull(Spelling.nearest(longest + "y", List.of(longest)));
  }
}
