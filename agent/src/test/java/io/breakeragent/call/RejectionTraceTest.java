package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.breaker.TestSettings;
import io.breakeragent.rejection.OnReject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code rejectionStackTraces}, through the real gate. */
class RejectionTraceTest {

  private final CallRig rig = new CallRig();

  static List<OnReject> kinds() {
    return List.of(
        new OnReject.ThrowAuto(), new OnReject.ThrowNamed("java.lang.IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_rejection_has_no_stack_trace(OnReject onReject) {
    StackTraceElement[] trace = refused(onReject, false, "inventory").getStackTrace();
    assertEquals(List.of(), List.of(trace));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void on_demand_it_has_the_callers_frames_and_none_of_the_agent(OnReject onReject) {
    assertCallersTrace(refused(onReject, true, "inventory"));
  }

  @Test
  void behind_another_breaker_it_is_the_same() {
    rig.guard("other");
    assertCallersTrace(refused(new OnReject.ThrowAuto(), true, "other", "inventory"));
  }

  private Throwable refused(OnReject onReject, boolean stackTraces, String... breakers) {
    Guard guard =
        rig.add(
            TestGuards.guard(
                "inventory", TestSettings.defaults(), onReject, stackTraces, rig.ticker));
    guard.breaker().forceOpen();
    return rig.method("get()", breakers).refused();
  }

  /** The woven method is the first: its frame holds our code as it holds the application's. */
  private static void assertCallersTrace(Throwable refused) {
    StackTraceElement[] trace = refused.getStackTrace();
    assertEquals(WovenMethod.class.getName(), trace[0].getClassName());
    assertEquals("call", trace[0].getMethodName());
    List<String> frames =
        Arrays.stream(trace)
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .toList();
    assertTrue(frames.contains(RejectionTraceTest.class.getName() + ".refused"), frames::toString);
  }
}
