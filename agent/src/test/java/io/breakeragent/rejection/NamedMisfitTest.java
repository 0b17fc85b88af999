package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** {@code {throw: type}} that a method cannot be given, each with its reason. */
class NamedMisfitTest {

  abstract static class Abstract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Abstract() {}
  }

  static class OfItsOwnKind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OfItsOwnKind(int code) {
      super(Integer.toString(code));
    }
  }

  static class Secretive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Secretive(String message) {
      super(message);
    }
  }

  @Test
  void a_type_that_the_class_loader_does_not_see() {
    assertReason("com.acme.Gone", "the class loader of the guarded class does not see it");
  }

  @Test
  void a_type_that_is_no_throwable() {
    assertReason("java.lang.String", "is not a Throwable");
  }

  @Test
  void a_type_that_is_abstract() {
    assertReason(Abstract.class.getName(), "is abstract");
  }

  @Test
  void a_type_without_a_constructor_that_fits() {
    String expected = "has no public constructor (String, Throwable), (String) or ()";
    assertReason(OfItsOwnKind.class.getName(), expected);
    assertReason(Secretive.class.getName(), expected);
  }

  /** Spring's transactions and JDK proxies would make something else of it. */
  @Test
  void a_checked_type_that_the_method_does_not_declare() {
    String expected = "is a checked exception that the method does not declare";
    assertReason(TimeoutException.class.getName(), expected);
    assertReason(IOException.class.getName(), expected);
  }

  private static void assertReason(String type, String reason) {
    assertEquals(
        "throw: " + type + ": " + reason,
        Rejecting.reason(
            new OnReject.ThrowNamed(type), Shapes.throwing(InterruptedException.class)));
  }
}
