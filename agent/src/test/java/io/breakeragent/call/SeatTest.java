package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the fields of a place lie, which the JVM decides. */
class SeatTest {

  /** Two lines of 64 bytes: processors fetch them in pairs. */
  private static final long APART = 128;

  @Test
  void what_a_call_writes_lies_apart_from_all_that_lies_around_the_place() throws Exception {
    List<Long> written = new ArrayList<>();
    List<Long> space = new ArrayList<>();
    for (Class<?> type = Seat.class; type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().startsWith("space")) {
          space.add(offset(field));
        } else if (!Modifier.isStatic(field.getModifiers())) {
          written.add(offset(field));
        }
      }
    }
    long first = Collections.min(written);
    long last = Collections.max(written);
    assertTrue(first - Collections.min(space) >= APART, written + " among " + space);
    assertTrue(Collections.max(space) - last >= APART - Long.BYTES, written + " among " + space);
  }

  /** The one who knows is nobody's to name without a warning. */
  private static long offset(Field field) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field instance = unsafe.getDeclaredField("theUnsafe");
    instance.setAccessible(true);
    return (long)
        unsafe.getMethod("objectFieldOffset", Field.class).invoke(instance.get(null), field);
  }
}
