package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.LoadedTypes;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Shapes;
import io.breakeragent.rejection.UnfitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of call sites behind the gate. */
class CallSitesTest {

  private final CallRig rig = new CallRig();
  private final Guard guard = rig.guard("inventory");

  @Test
  void the_table_grows_and_every_method_keeps_working() throws Throwable {
    List<WovenMethod> methods = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      methods.add(rig.method("get" + i + "()", "inventory"));
    }
    for (WovenMethod method : methods) {
      method.succeed();
    }
    assertCounts(guard.breaker(), "successful 100");
  }

  @Test
  void a_method_that_is_woven_again_stays_guarded() throws Throwable {
    WovenMethod before = rig.method("get()", "inventory");
    WovenMethod after = rig.method("get()", "inventory");
    assertEquals(before, after);
    after.succeed();
    assertCounts(guard.breaker(), "successful 1");
  }

  /** The call hands back what it was given, whatever has become of its site. */
  @Test
  void a_call_that_runs_while_its_method_is_woven_again_ends_as_it_began() throws Throwable {
    Guard other = rig.guard("other", TestSettings.noRules(), AUTO);
    rig.method("get()", "inventory")
        .call(
            () -> {
              rig.method("get()", "inventory", "other");
              return null;
            });
    assertCounts(guard.breaker(), "successful 1");
    assertCounts(other.breaker(), "");
    assertEquals(0, rig.faults.count());
  }

  @Test
  void a_method_that_cannot_hold_the_fallback_gets_no_site() {
    rig.guard("zero", TestSettings.noRules(), new OnReject.ReturnValue(0L));
    UnfitException unfit =
        assertThrows(
            UnfitException.class,
            () ->
                rig.sites.siteOf(
                    Shapes.returning("java.lang.String"),
                    Map.of("zero", Exchange.PER_CALL),
                    new Completion.Auto(),
                    new LoadedTypes()));
    assertEquals("return: 0 does not fit the return type java.lang.String", unfit.getMessage());
  }

  @Test
  void a_breaker_that_nobody_declared_is_a_fault_of_ours() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            rig.sites.siteOf(
                Shapes.named("get()"),
                Map.of("inventry", Exchange.PER_CALL),
                new Completion.Auto(),
                new LoadedTypes()));
  }
}
