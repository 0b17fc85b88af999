package io.breakeragent.call;

import static io.breakeragent.call.CallRig.assertCounts;
import static io.breakeragent.call.TestGuards.AUTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.breakeragent.breaker.State;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.OnReject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several breakers on one method: all have to admit the call (B-22). */
class ChainedCallSiteTest {

  private final CallRig rig = new CallRig();
  private final Guard host = rig.guard("host");
  private final Guard tenant = rig.guard("tenant");
  private final WovenMethod get = rig.method("get()", "host", "tenant");
  private final WovenMethod hostOnly = rig.method("host()", "host");
  private final WovenMethod tenantOnly = rig.method("tenant()", "tenant");

  @AfterEach
  void nothing_went_wrong_in_the_agent() {
    assertEquals("", rig.faults.last());
  }

  @Test
  void a_call_counts_in_each_breaker() throws Throwable {
    get.succeed();
    get.fail();
    assertCounts(host.breaker(), "successful 1, failed 1");
    assertCounts(tenant.breaker(), "successful 1, failed 1");
  }

  @Test
  void a_refusal_by_the_first_does_not_ask_the_second() {
    host.breaker().forceOpen();
    get.refused();
    assertCounts(host.breaker(), "rejected 1");
    assertCounts(tenant.breaker(), "");
  }

  @Test
  void a_refusal_by_the_second_gives_the_first_its_permit_back() {
    tenant.breaker().forceOpen();
    get.refused();
    assertCounts(host.breaker(), "ignored 1");
    assertCounts(tenant.breaker(), "rejected 1");
  }

  @Test
  void a_refusal_by_the_second_gives_the_first_its_only_trial_back() throws Throwable {
    hostOnly.fail();
    rig.waitOver();
    tenant.breaker().forceOpen();
    get.refused();
    get.refused();
    assertEquals(State.HALF_OPEN, host.breaker().state());
    tenant.breaker().reset();
    get.succeed();
    assertEquals(State.CLOSED, host.breaker().state());
  }

  @Test
  void after_a_refusal_the_thread_is_outside_of_both() throws Throwable {
    tenant.breaker().forceOpen();
    get.refused();
    hostOnly.succeed();
    assertCounts(host.breaker(), "successful 1, ignored 1");
    tenantOnly.refused();
  }

  /** The value comes from a refusal: it says nothing good about the other breaker's host. */
  @Test
  void a_fallback_value_of_one_is_no_success_for_the_other() throws Throwable {
    Guard cache = rig.guard("cache", TestSettings.inARow(1), new OnReject.ReturnValue(null));
    WovenMethod read = rig.method("read()", "host", "cache");
    cache.breaker().forceOpen();
    hostOnly.fail();
    rig.waitOver();
    assertNull(read.call(() -> "not reached"));
    assertEquals(State.HALF_OPEN, host.breaker().state());
    assertCounts(host.breaker(), "failed 1, ignored 1");
  }

  @Test
  void a_breaker_that_observes_does_not_keep_the_other_from_refusing() {
    host.breaker().forceOpen();
    host.setMode(Mode.OBSERVE);
    tenant.breaker().forceOpen();
    get.refused();
    assertCounts(host.breaker(), "would reject 1");
    assertCounts(tenant.breaker(), "rejected 1");
  }

  @Test
  void a_breaker_that_is_off_leaves_the_call_to_the_other() throws Throwable {
    host.setMode(Mode.OFF);
    get.succeed();
    assertCounts(host.breaker(), "");
    assertCounts(tenant.breaker(), "successful 1");
  }

  @Test
  void a_call_passes_uncounted_when_all_are_off() throws Throwable {
    host.setMode(Mode.OFF);
    tenant.setMode(Mode.OFF);
    get.fail();
    assertCounts(host.breaker(), "");
    assertCounts(tenant.breaker(), "");
  }

  /** C10. */
  @Test
  void a_breaker_that_the_thread_is_inside_of_already_counts_once() throws Throwable {
    hostOnly.call(() -> get.call(() -> tenantOnly.call(() -> "fine")));
    assertCounts(host.breaker(), "successful 1");
    assertCounts(tenant.breaker(), "successful 1");
  }

  @Test
  void the_slot_of_a_bounded_breaker_comes_back_with_a_refusal_by_the_other() throws Throwable {
    Guard pool = rig.guard("pool", TestSettings.noRules().maxConcurrentCalls(1), AUTO);
    WovenMethod take = rig.method("take()", "pool", "tenant");
    tenant.breaker().forceOpen();
    take.refused();
    tenant.breaker().reset();
    take.succeed();
    assertCounts(pool.breaker(), "successful 1, ignored 1");
  }
}
