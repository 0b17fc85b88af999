package io.breakeragent.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is known of the agent's own faults. */
class FaultsTest {

  private final Faults faults = new Faults();

  @Test
  void without_a_fault_there_is_nothing_to_tell() {
    assertEquals(0, faults.count());
    assertEquals("", faults.last());
  }

  @Test
  void the_last_fault_is_told_in_one_line_with_its_place() {
    faults.add("heartbeat", new IllegalStateException("first"));
    faults.add("weaving com.acme.Client", new IllegalStateException("second"));
    assertEquals(2, faults.count());
    String start =
        "weaving com.acme.Client: java.lang.IllegalStateException: second at "
            + FaultsTest.class.getName();
    assertTrue(faults.last().startsWith(start), faults.last());
    assertEquals(1, faults.last().lines().count());
  }

  @Test
  void a_fault_without_a_stack_trace_is_told_without_a_place() {
    IllegalStateException stackless = new IllegalStateException("no trace");
    stackless.setStackTrace(new StackTraceElement[0]);
    faults.add("heartbeat", stackless);
    assertEquals("heartbeat: java.lang.IllegalStateException: no trace", faults.last());
  }

  @Test
  void a_throwable_that_throws_when_asked_is_told_by_its_class() {
    RuntimeException hostile =
        new RuntimeException() {
          @Override
          public String getMessage() {
            throw new UnsupportedOperationException();
          }
        };
    faults.add("breaker 'inventory'", hostile);
    assertEquals(1, faults.count());
    assertEquals("breaker 'inventory': " + hostile.getClass().getName(), faults.last());
  }
}
