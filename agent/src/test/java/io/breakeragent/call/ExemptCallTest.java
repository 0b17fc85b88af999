package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.ConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A method without a breaker, such as a pool's question whether a connection still works. */
class ExemptCallTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");
  private final WovenMethod execute = rig.method("execute()", "inventory");
  private final WovenMethod isValid = rig.method("isValid()");

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  private final WovenMethod.Body executing =
      () -> {
        execute.succeed();
        return "fine";
      };

  @Test
  void what_it_calls_counts_nowhere() throws Throwable {
    isValid.call(executing);
    assertCounts(guard.breaker(), "");
  }

  @Test
  void what_it_calls_is_never_refused() throws Throwable {
    guard.breaker().forceOpen();
    assertEquals("fine", isValid.call(executing));
    assertCounts(guard.breaker(), "");
  }

  @Test
  void what_it_throws_gets_out_as_it_is_and_counts_nowhere() throws Throwable {
    isValid.failWith(new ConnectException("refused"));
    isValid.call(
        () -> {
          execute.fail();
          return null;
        });
    assertCounts(guard.breaker(), "");
  }

  @Test
  void calls_after_it_are_guarded_again() throws Throwable {
    isValid.call(executing);
    execute.succeed();
    assertCounts(guard.breaker(), "successful 1");
    guard.breaker().forceOpen();
    execute.refused();
  }

  @Test
  void calls_after_it_are_guarded_again_though_its_way_out_was_lost() throws Throwable {
    Object lost = BreakerGate.enter(isValid.index(), null, null);
    assertInstanceOf(BreakerGate.Call.class, lost).running = false;
    WovenMethod other = rig.method("other()", rig.guard("other").breaker().name());
    other.call(executing);
    assertCounts(guard.breaker(), "successful 1");
  }

  /** A pool that is asked for a connection asks the connection first. */
  @Test
  void a_guarded_call_that_it_is_a_part_of_counts_as_ever() throws Throwable {
    execute.call(
        () -> {
          isValid.call(executing);
          execute.succeed();
          return null;
        });
    assertCounts(guard.breaker(), "successful 1");
  }

  @Test
  void it_may_call_itself() throws Throwable {
    isValid.call(() -> isValid.call(executing));
    execute.succeed();
    assertCounts(guard.breaker(), "successful 1");
  }
}
