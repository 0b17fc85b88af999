package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTreeTest {

  private static final int MANY = 1000;

  private final KeyTree<String> tree = new KeyTree<>(MANY);

  private KeyTree.Node<String> node(String... texts) {
    KeyTree.Node<String> node = tree.root();
    for (String text : texts) {
      node = tree.inner(node, text);
    }
    return node;
  }

  @Test
  void each_key_has_a_value_of_its_own() {
    node("a", "b").setValue("of a, b");
    node("b", "a").setValue("of b, a");
    assertEquals("of a, b", node("a", "b").value());
    assertEquals("of b, a", node("b", "a").value());
    assertNull(node("a").value());
    assertEquals(List.of("a", "b"), node("a", "b").texts());
  }

  /** Of so many, most share a slot with others, and each is found in its turn. */
  @Test
  void keys_are_told_apart_however_many_there_are() {
    for (int i = 0; i < MANY; i++) {
      node("host-" + i).setValue("value-" + i);
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < MANY; i++) {
        assertEquals("value-" + i, node("host-" + i).value());
      }
    }
  }

  @Test
  void a_key_in_another_object_is_the_same_key() {
    KeyTree.Node<String> first = node("a");
    node("b");
    assertSame(first, node(new String(new char[] {'a'})));
  }

  @Test
  void beyond_its_room_all_begins_anew() {
    node("first").setValue("value");
    for (int i = 0; i < MANY; i++) {
      node("host-" + i);
    }
    assertNull(node("first").value());
  }
}
