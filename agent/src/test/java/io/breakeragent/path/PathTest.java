package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which members a path reads, and what it answers where there are none. */
class PathTest {

  @Test
  void methods_of_that_name_are_read_along_the_path() throws Throwable {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.acme.com/stock")).build();
    assertEquals("api.acme.com", read("arg0.uri.host", request));
    assertEquals("GET", read("arg0.method", request));
  }

  @Test
  void a_path_without_steps_is_its_root() throws Throwable {
    Object root = new Object();
    assertSame(root, read("this", root));
  }

  @Test
  void bean_getters_are_read_by_their_property_whatever_its_case() throws Throwable {
    assertEquals("08001", read("thrown.SQLState", new SQLException("down", "08001")));
    assertEquals("down", read("thrown.message", new SQLException("down")));
  }

  @Test
  void boolean_getters_and_primitives_are_read_as_objects() throws Throwable {
    assertEquals(true, read("arg0.absolute", URI.create("http://acme.com/")));
    assertEquals(8080, read("arg0.port", URI.create("http://acme.com:8080/")));
    assertEquals(3_000_000_000L, read("arg0.number", new Values.Numbers()));
    assertEquals((short) 7, read("arg0.small", new Values.Numbers()));
    assertEquals(0.5, read("arg0.half", new Values.Numbers()));
    assertEquals('x', read("arg0.letter", new Values.Numbers()));
  }

  @Test
  void components_of_records_and_public_fields_are_read() throws Throwable {
    assertEquals("Ada", read("arg0.first", new Values.Name("Ada")));
    assertEquals("field", read("arg0.inField", new Values.Fields()));
    assertEquals(42, read("arg0.number", new Values.Fields()));
  }

  @Test
  void fields_that_are_not_of_the_object_or_not_public_are_none() throws Throwable {
    assertNull(read("arg0.SHARED", new Values.Fields()));
    assertNull(read("arg0.hidden", new Values.Fields()));
  }

  @Test
  void a_method_comes_before_a_getter_and_a_getter_before_a_field() throws Throwable {
    assertEquals("method", read("arg0.both", new Values.Several()));
    assertEquals("getter", read("arg0.other", new Values.Several()));
  }

  @Test
  void a_class_that_is_not_public_is_read_by_its_public_supertypes() throws Throwable {
    assertEquals("from the interface", read("arg0.status", new Values.Hidden()));
    assertEquals("default", read("arg0.reason", new Values.Hidden()));
    assertEquals(1, read("arg0.size", List.of("a")));
    assertEquals("key", read("arg0.key", Map.entry("key", "value")));
    Values.Status lambda = () -> "of a lambda";
    assertEquals("of a lambda", read("arg0.status", lambda));
  }

  @Test
  void a_class_that_is_not_public_is_not_read_itself() throws Throwable {
    assertNull(read("arg0.own", new Values.Hidden()));
  }

  @Test
  void what_a_public_class_inherits_from_a_hidden_one_is_read() throws Throwable {
    assertEquals("inherited", read("arg0.inherited", new Values.Inheriting()));
    assertEquals("final", read("arg0.finished", new Values.Inheriting()));
  }

  @Test
  void the_narrowest_of_overridden_return_types_is_read_not_its_bridge() throws Throwable {
    assertEquals("narrow", read("arg0.value.first", new Values.Narrower()));
  }

  @Test
  void constants_with_bodies_are_read_as_their_enum() throws Throwable {
    assertEquals("SECONDS", read("arg0.name", TimeUnit.SECONDS));
    assertEquals("DOWN", read("arg0.name", Values.Light.DOWN));
    assertEquals("red", read("arg0.colour", Values.Light.DOWN));
  }

  @Test
  void any_object_tells_its_class_and_its_text() throws Throwable {
    assertEquals("java.sql.SQLException", read("thrown.class.name", new SQLException()));
    assertEquals("7", read("arg0.toString", 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arg0.nothing",
        "arg0.uri.nothing.more",
        "arg0.wait",
        "arg0.newBuilder",
        "arg0.of"
      })
  void a_step_that_does_not_exist_is_null(String path) throws Throwable {
    assertNull(read(path, HttpRequest.newBuilder(URI.create("http://acme.com")).build()));
  }

  @Test
  void nothing_is_read_of_null() throws Throwable {
    assertNull(read("arg0", null));
    assertNull(read("arg0.uri.host", null));
    assertNull(read("thrown.cause.message", new SQLException()));
  }

  @Test
  void what_a_step_throws_gets_out_as_it_is() {
    assertThrows(NoSuchElementException.class, () -> read("result.orElseThrow", Optional.empty()));
    assertThrows(SQLException.class, () -> read("result.checked", new Values.Several()));
  }

  @Test
  void one_path_reads_objects_of_many_classes() throws Throwable {
    Path path = Path.parse("arg0.name");
    for (int i = 0; i < 3; i++) {
      assertEquals("SECONDS", path.read(TimeUnit.SECONDS));
      assertEquals("java.lang.String", path.read(String.class));
      assertNull(path.read("no name"));
    }
  }

  private static @Nullable Object read(String path, @Nullable Object root) throws Throwable {
    return Path.parse(path).read(root);
  }
}
