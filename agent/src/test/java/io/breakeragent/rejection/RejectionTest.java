package io.breakeragent.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The exceptions that refused callers see. */
class RejectionTest {

  private static final List<Throwable> ALL =
      List.of(
          new CallNotPermittedException(Refusals.refusal()),
          new RejectedConnectException(Refusals.refusal()),
          new RejectedSqlException(Refusals.refusal()));

  @Test
  void the_message_is_the_breakers_own() {
    for (Throwable rejection : ALL) {
      assertEquals(Refusals.MESSAGE, rejection.getMessage());
      assertTrue(rejection.toString().endsWith(": " + Refusals.MESSAGE), rejection::toString);
    }
  }

  @Test
  void no_stack_is_walked() {
    for (Throwable rejection : ALL) {
      assertSame(rejection, rejection.fillInStackTrace());
      assertEquals(0, rejection.getStackTrace().length);
    }
  }

  /** RMI, distributed caches and queues of failures send them elsewhere. */
  @Test
  void they_survive_serialization_with_their_message() throws Exception {
    for (Throwable rejection : ALL) {
      Throwable copy = copy(rejection);
      assertSame(rejection.getClass(), copy.getClass());
      assertEquals(Refusals.MESSAGE, copy.getMessage());
      assertInstanceOf(Rejection.class, copy);
    }
  }

  @Test
  void they_are_known_behind_other_exceptions() {
    for (Throwable rejection : ALL) {
      assertTrue(Rejection.isBehind(rejection));
      assertTrue(Rejection.isBehind(new ExecutionException(new IOException(rejection))));
    }
    assertFalse(Rejection.isBehind(null));
    assertFalse(Rejection.isBehind(new IOException(new IllegalStateException())));
  }

  @Test
  void looking_behind_causes_in_a_circle_ends() {
    IOException first = new IOException();
    first.initCause(new RuntimeException(first));
    assertFalse(Rejection.isBehind(first));
  }

  private static Throwable copy(Throwable original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Throwable) in.readObject();
    }
  }
}
