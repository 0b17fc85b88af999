package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code {return: []}} and <code>{return: {}}</code>: nothing, in the type that is asked for. */
class EmptyFallbackTest {

  private static final List<Object> LIST = List.of();
  private static final Map<Object, Object> MAP = Map.of();

  @ParameterizedTest
  @ValueSource(
      classes = {
        Iterable.class,
        Collection.class,
        List.class,
        ArrayList.class,
        Object.class,
        Set.class,
        SortedSet.class,
        NavigableSet.class,
        Queue.class,
        Deque.class
      })
  void an_empty_list_becomes_a_fresh_collection_that_the_caller_may_change(Class<?> type)
      throws UnfitException {
    Collection<?> value = assertInstanceOf(Collection.class, Rejecting.value(LIST, type.getName()));
    assertInstanceOf(type, value);
    assertTrue(value.isEmpty());
    addTo(value);
    assertNotSame(value, Rejecting.value(LIST, type.getName()));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Map.class, SortedMap.class, NavigableMap.class, ConcurrentMap.class, Object.class})
  void an_empty_map_becomes_a_fresh_map_that_the_caller_may_change(Class<?> type)
      throws UnfitException {
    Map<?, ?> value = assertInstanceOf(Map.class, Rejecting.value(MAP, type.getName()));
    assertInstanceOf(type, value);
    assertTrue(value.isEmpty());
    assertNotSame(value, Rejecting.value(MAP, type.getName()));
  }

  @Test
  void an_empty_list_is_an_empty_optional_stream_or_iterator_too() throws UnfitException {
    assertEquals(Optional.empty(), Rejecting.value(LIST, Optional.class.getName()));
    assertEquals(0, assertInstanceOf(Stream.class, list(Stream.class)).count());
    assertInstanceOf(BaseStream.class, list(BaseStream.class));
    assertEquals(false, assertInstanceOf(Iterator.class, list(Iterator.class)).hasNext());
  }

  /** A stream can be read once only: two callers must not share one. */
  @Test
  void every_caller_gets_a_stream_of_its_own() throws UnfitException {
    Rejector rejector =
        Rejectors.choose(
            new OnReject.ReturnValue(LIST),
            false,
            Shapes.returning(Stream.class.getName()),
            new LoadedTypes());
    Object first = rejector.reject(Refusals.refusal()).value;
    assertNotSame(first, rejector.reject(Refusals.refusal()).value);
  }

  @Test
  void an_empty_list_becomes_an_array_of_the_very_type() throws UnfitException {
    assertArrayEquals(new byte[0], (byte[]) list("byte[]"));
    assertArrayEquals(new boolean[0], (boolean[]) list("boolean[]"));
    assertArrayEquals(new long[0][0], (long[][]) list("long[][]"));
    assertArrayEquals(new String[0], (String[]) list("java.lang.String[]"));
    assertArrayEquals(
        new Map.Entry<?, ?>[0][0][0], (Map.Entry<?, ?>[][][]) list("java.util.Map$Entry[][][]"));
    assertEquals(0, Array.getLength(list(ConnectException.class.getName() + "[]")));
  }

  /** The element's class goes missing only if the application's loader has lost it. */
  @Test
  void an_array_of_a_class_that_is_not_there_is_a_fault() {
    assertThrows(NoClassDefFoundError.class, () -> list("com.acme.Gone[]"));
  }

  private static Object list(Class<?> type) throws UnfitException {
    return list(type.getName());
  }

  private static Object list(String type) throws UnfitException {
    Object value = Rejecting.value(LIST, type);
    assertNotNull(value);
    return value;
  }

  @SuppressWarnings("unchecked")
  private static void addTo(Collection<?> collection) {
    assertTrue(((Collection<Object>) collection).add("new"));
  }
}
