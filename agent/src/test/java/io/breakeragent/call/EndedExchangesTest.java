package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The objects whose exchanges have been counted. */
class EndedExchangesTest {

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private final EndedExchanges ended = new EndedExchanges();

  @Test
  void it_knows_the_very_objects_that_it_was_shown() {
    List<String> shown = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    ended.add(shown);

    assertTrue(ended.contains(shown));
    assertFalse(ended.contains(equal));
  }

  @Test
  void null_is_no_object() {
    ended.add(new Object());

    assertFalse(ended.contains(null));
  }

  /** Far more exchanges than there is room for: the last one is always known. */
  @Test
  void the_last_exchange_is_known_whatever_came_before() {
    List<Object> owners = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      owners.add(new Object());
      ended.add(owners.get(i));
      assertTrue(ended.contains(owners.get(i)));
    }
    long known = owners.stream().filter(ended::contains).count();
    assertTrue(known > 3000 && known <= 4096, () -> known + " of 4096 slots hold an object");
  }

  @Test
  void it_holds_no_object() {
    WeakReference<Object> owner = addAndForget();
    long start = System.nanoTime();
    while (owner.get() != null) {
      assertFalse(System.nanoTime() - start > PATIENCE_NANOS, "the object was never collected");
      System.gc();
    }
  }

  /** In a method of its own, so that no variable keeps the object. */
  private WeakReference<Object> addAndForget() {
    Object owner = new Object();
    ended.add(owner);
    return new WeakReference<>(owner);
  }
}
