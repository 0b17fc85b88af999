package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import io.breakeragent.breaker.Breaker;
import io.breakeragent.breaker.State;
import io.breakeragent.rejection.OnReject;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Woven class files, loaded and called: with an open breaker, with a closed one, with fallbacks.
 */
class WovenMethodsTest {

  private static final String CLIENT = Client.class.getName();
  private static final Class<?>[] NONE = {};

  private final Loom loom = new Loom(Targets.exact("inventory", CLIENT));
  private final Breaker breaker = loom.guard("inventory").breaker();

  @Test
  void methods_of_every_shape_refuse_while_the_breaker_is_open() throws Throwable {
    for (String name : new String[] {"object", "number", "real", "nothing", "get", "shared"}) {
      assertTrue(loom.refuses(CLIENT, name), name);
    }
    assertTrue(loom.refuses(CLIENT, "get", new Class<?>[] {int.class}, 1));
    Class<?>[] arrays = {String[].class, long[][].class};
    assertTrue(loom.refuses(CLIENT, "get", arrays, new String[0], new long[0][]));
    assertTrue(loom.refuses(CLIENT, "through"));
    assertEquals(0, loom.faults.count(), loom.faults::last);
  }

  @Test
  void they_return_what_they_return_while_it_is_closed() throws Throwable {
    breaker.reset();
    assertEquals("object", call("object"));
    assertEquals(7, call("number"));
    assertEquals(1.5, call("real"));
    assertNull(call("nothing"));
    assertEquals("hidden", call("through"));
    assertEquals("shared", call("shared"));
    assertEquals(6, breaker.totals().successful());
    assertEquals(0, breaker.inFlightCalls());
  }

  @Test
  void they_throw_what_they_throw_and_that_opens_it() {
    breaker.reset();
    IOException thrown = assertThrows(IOException.class, () -> call("fail"));
    assertEquals("down", thrown.getMessage());
    assertEquals(CLIENT, thrown.getStackTrace()[0].getClassName());
    assertEquals(State.OPEN, breaker.state());
    assertInstanceOf(ConnectException.class, assertThrows(IOException.class, () -> call("fail")));
  }

  @Test
  void a_fallback_takes_the_place_of_a_primitive_result() throws Throwable {
    Loom fallback =
        new Loom(
            new OnReject.ReturnValue(42L), Targets.exact("inventory", CLIENT, "number", "real"));
    assertEquals(42, fallback.call(CLIENT, "number", NONE));
    assertEquals(42.0, fallback.call(CLIENT, "real", NONE));
    assertEquals(0, fallback.faults.count(), fallback.faults::last);
  }

  @Test
  void a_fallback_of_null_takes_the_place_of_an_object_and_of_nothing() throws Throwable {
    Loom fallback =
        new Loom(
            new OnReject.ReturnValue(null),
            Targets.exact("inventory", CLIENT, "object", "nothing"));
    assertNull(fallback.call(CLIENT, "object", NONE));
    assertNull(fallback.call(CLIENT, "nothing", NONE));
  }

  /** A class that is loaded can only be woven as long as its shape stays. */
  @Test
  void no_member_is_added() throws ClassNotFoundException {
    Class<?> woven = loom.loadClass(CLIENT);
    assertArrayEquals(names(Client.class), names(woven));
    assertEquals(Client.class.getDeclaredFields().length, woven.getDeclaredFields().length);
  }

  private @Nullable Object call(String name) throws Throwable {
    return loom.call(CLIENT, name, NONE);
  }

  private static String[] names(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .map(method -> method.toString())
        .sorted()
        .toArray(String[]::new);
  }
}
