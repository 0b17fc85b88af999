package io.breakeragent.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What woven code can rely on, whatever stands behind the gate (C14). */
class BreakerGateTest {

  private final List<Throwable> faults = new ArrayList<>();

  /** A site that answers as it is told. */
  private class Site extends BreakerGate {

    private final Object answer;

    Site(Object answer) {
      this.answer = answer;
    }

    @Override
    protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
      if (answer instanceof Error fault) {
        throw fault;
      }
      return answer;
    }

    @Override
    protected void onFault(Throwable fault) {
      faults.add(fault);
    }

    void putInForce() {
      publish(new BreakerGate[] {null, this});
    }
  }

  @Test
  void without_a_site_a_call_passes() {
    new Site("unused").putInForce();
    assertNull(BreakerGate.enter(0, null, null));
    assertNull(BreakerGate.enter(2, null, null));
    assertNull(BreakerGate.enter(Integer.MAX_VALUE, null, null));
  }

  @Test
  void a_site_answers_for_its_index() {
    Object answer = new Object();
    new Site(answer).putInForce();
    assertSame(answer, BreakerGate.enter(1, null, null));
  }

  @Test
  void a_fault_of_a_site_lets_the_call_pass_and_is_told() {
    Error fault = new StackOverflowError();
    new Site(fault).putInForce();
    assertNull(BreakerGate.enter(1, null, null));
    assertEquals(List.of(fault), faults);
  }

  @Test
  void a_fault_that_cannot_even_be_told_lets_the_call_pass() {
    Site site =
        new Site(new AssertionError()) {
          @Override
          protected void onFault(Throwable fault) {
            throw new OutOfMemoryError();
          }
        };
    site.putInForce();
    assertNull(BreakerGate.enter(1, null, null));
  }

  @Test
  void a_fault_on_the_way_out_is_kept_away_from_the_caller() {
    BreakerGate.Call call =
        new BreakerGate.Call() {
          @Override
          protected void onExit(
              @Nullable Object result,
              @Nullable Throwable thrown,
              @Nullable Object first,
              @Nullable Object second) {
            throw new StackOverflowError();
          }
        };
    new Site("unused").putInForce();
    assertDoesNotThrow(() -> BreakerGate.exit(1, call, "result", null, null, null));
  }

  /** A call in flight while its site is taken away still hands back what it holds. */
  @Test
  void a_call_whose_site_is_gone_ends_by_itself() {
    List<@Nullable Object> ended = new ArrayList<>();
    BreakerGate.Call call =
        new BreakerGate.Call() {
          @Override
          protected void onExit(
              @Nullable Object result,
              @Nullable Throwable thrown,
              @Nullable Object first,
              @Nullable Object second) {
            ended.add(result);
          }
        };
    new Site("unused").putInForce();
    BreakerGate.exit(0, call, "result", null, null, null);
    BreakerGate.exit(Integer.MAX_VALUE, call, "another", null, null, null);
    assertEquals(List.of("result", "another"), ended);
  }
}
