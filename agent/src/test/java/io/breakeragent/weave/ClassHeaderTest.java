package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a class file says of a class, read without loading it. */
class ClassHeaderTest {

  private static final String OUTBOUND = Gateways.Outbound.class.getName();

  @Test
  void supertypes_come_with_the_superclass_first() {
    assertEquals(List.of(), of(Object.class).supertypes());
    assertEquals(List.of("java.lang.Object"), of(Client.class).supertypes());
    assertEquals(
        List.of("java.lang.Object", Gateways.Gateway.class.getName()),
        of(Gateways.Real.class.getSuperclass()).supertypes());
    assertEquals(
        List.of("java.util.AbstractList", "java.util.List", "java.util.RandomAccess"),
        of(java.util.ArrayList.class).supertypes().subList(0, 3));
  }

  @Test
  void annotations_are_those_of_the_class_and_those_of_its_methods() {
    assertTrue(of(Gateways.Marked.class).isAnnotated(OUTBOUND));
    assertTrue(of(Gateways.Marked.class).mentions(OUTBOUND));
    assertFalse(of(Gateways.Partly.class).isAnnotated(OUTBOUND));
    assertTrue(of(Gateways.Partly.class).mentions(OUTBOUND));
    assertFalse(of(Gateways.Real.class).mentions(OUTBOUND));
  }

  @Test
  void methods_come_with_their_signatures_and_throws_clauses() {
    List<MethodHeader> methods = of(Client.class).methods();
    MethodHeader fail =
        methods.stream().filter(method -> method.name().equals("fail")).findFirst().orElseThrow();
    assertEquals("fail()", fail.signature());
    assertEquals("java.lang.Object", fail.returnType());
    assertEquals(List.of("java.io.IOException"), fail.exceptions());
    List<String> signatures = methods.stream().map(MethodHeader::signature).toList();
    assertTrue(signatures.contains("get(java.lang.String[],long[][])"), signatures::toString);
    assertFalse(signatures.contains("<init>()"), signatures::toString);
  }

  @Test
  void methods_are_equal_by_name_and_descriptor() {
    MethodHeader get = new MethodHeader(1, "get", "()I", List.of(), List.of());
    assertEquals(get, new MethodHeader(0, "get", "()I", List.of("a.E"), List.of()));
    assertEquals(
        get.hashCode(), new MethodHeader(0, "get", "()I", List.of(), List.of()).hashCode());
    assertFalse(get.equals(new MethodHeader(1, "get", "()J", List.of(), List.of())));
  }

  @Test
  void a_class_without_a_class_file_has_an_empty_header() {
    ClassHeader header = ClassHeader.of(null, "com.acme.Gone");
    assertEquals(List.of(), header.supertypes());
    assertEquals(List.of(), header.methods());
  }

  /** Web servers close the loaders of applications that they stop. */
  @Test
  void a_loader_that_throws_and_a_file_that_is_none_make_an_empty_header() {
    ClassLoader closed =
        new ClassLoader(null) {
          @Override
          public java.io.InputStream getResourceAsStream(String name) {
            throw new IllegalStateException("stopped");
          }
        };
    assertEquals(List.of(), ClassHeader.of(closed, "com.acme.Client").supertypes());
    ClassLoader future =
        new ClassLoader(null) {
          @Override
          public java.io.InputStream getResourceAsStream(String name) {
            byte[] magicAndVersion = {
              (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 9, 9
            };
            return new java.io.ByteArrayInputStream(magicAndVersion);
          }
        };
    assertEquals(List.of(), ClassHeader.of(future, "com.acme.Client").supertypes());
  }

  private static ClassHeader of(Class<?> type) {
    return ClassHeader.of(type.getClassLoader(), type.getName());
  }
}
