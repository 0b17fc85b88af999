package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.LoadedTypes;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.UnfitException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a call site without an application: C11 and chapter 4, in words. */
class SiteDraftTest {

  private static final String CALLBACK = "okhttp3.Callback";
  private static final Completion AUTO = new Completion.Auto();
  private static final Completion TO_CALLBACK =
      new Completion.Callback(
          1, List.of("onResponse", "onEnd"), List.of("onFailure", "onEnd"), List.of("cancelled"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int                                                | at its return",
        "java.util.concurrent.CompletableFuture             | when the returned CompletionStage ends",
        "com.google.common.util.concurrent.ListenableFuture | when the returned ListenableFuture ends",
        "java.util.concurrent.ForkJoinTask | at its return: a plain Future tells nobody when it ends",
        "java.util.concurrent.Future       | at its return: a plain Future tells nobody when it ends;"
            + " but if it returns a CompletionStage, when that ends",
        "java.lang.Object                  | at its return;"
            + " but if it returns a CompletionStage, when that ends",
        "reactor.core.publisher.Mono       | with each subscription of the returned publisher",
      })
  void the_type_says_when_calls_end(String type, String end) throws UnfitException {
    assertEquals(end, draft(type, AUTO, new OnReject.ThrowAuto()).endFor("b"));
  }

  @Test
  void a_target_may_say_that_calls_end_at_the_return() throws UnfitException {
    Completion atReturn = new Completion.Return();
    String stage = "java.util.concurrent.CompletionStage";

    assertEquals("at its return", draft(stage, atReturn, new OnReject.ThrowAuto()).endFor("b"));
  }

  @Test
  void a_suspend_function_ends_when_it_resumes() throws UnfitException {
    SiteDraft draft =
        draft(
            List.of("int", "kotlin.coroutines.Continuation"),
            "java.lang.Object",
            AUTO,
            new OnReject.ThrowAuto());

    assertEquals("when the suspend function resumes", draft.endFor("b"));
  }

  @Test
  void a_callback_is_named_with_each_of_its_methods_once() throws UnfitException {
    SiteDraft draft = draft("void", TO_CALLBACK, new OnReject.ThrowAuto());

    assertEquals(
        "when argument 1 (okhttp3.Callback) is called: onResponse, onEnd, onFailure, cancelled",
        draft.endFor("b"));
  }

  /** First of all, since it is told of a refusal; and the callee's own handle if there is room. */
  @Test
  void a_callback_is_handed_over_first() throws UnfitException {
    Site site = draft("void", TO_CALLBACK, new OnReject.ThrowAuto()).site(7);

    assertEquals("[arg1, this]", site.roots().toString());
    assertEquals("arg1", String.valueOf(site.replaced()));
    assertEquals(7, site.index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void                                   | throws java.net.ConnectException",
        "java.util.concurrent.CompletableFuture"
            + " | returns a future that failed with java.net.ConnectException",
        "reactor.core.publisher.Mono"
            + " | throws java.net.ConnectException to the subscriber's onError",
      })
  void a_rejection_is_told_as_its_caller_gets_it(String type, String refusal)
      throws UnfitException {
    OnReject named = new OnReject.ThrowNamed("java.net.ConnectException");

    assertEquals(refusal, draft(type, AUTO, named).refusalBy("b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int                                    | returns 0",
        "java.util.concurrent.CompletableFuture | returns a future of 0",
      })
  void a_value_is_told_as_its_caller_gets_it(String type, String refusal) throws UnfitException {
    assertEquals(refusal, draft(type, AUTO, new OnReject.ReturnValue(0L)).refusalBy("b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void | tells the callback java.net.ConnectException;"
            + " without a callback, throws java.net.ConnectException",
        "java.util.concurrent.CompletableFuture | tells the callback java.net.ConnectException,"
            + " and returns a future that failed with java.net.ConnectException",
      })
  void a_callback_is_told_and_the_caller_gets_what_else_there_is(String type, String refusal)
      throws UnfitException {
    assertEquals(refusal, draft(type, TO_CALLBACK, new OnReject.ThrowAuto()).refusalBy("b"));
  }

  @Test
  void a_callback_that_cannot_take_the_exception_is_not_spoken_of() throws UnfitException {
    OnReject unfit = new OnReject.ThrowNamed("java.lang.IllegalStateException");

    assertEquals(
        "throws java.lang.IllegalStateException", draft("void", TO_CALLBACK, unfit).refusalBy("b"));
  }

  @Test
  void what_makes_an_exchange_is_told_and_handed_over() throws UnfitException {
    SiteDraft end = draft(false, new Exchange("this", false));
    SiteDraft step = draft(true, new Exchange("arg1", true));

    assertEquals("at its return; counted once per this", end.endFor("b"));
    assertEquals("[this]", end.site(0).roots().toString());
    assertEquals(
        "at its return; a success is only a step; counted once per arg1", step.endFor("b"));
    assertEquals("[arg1]", step.site(0).roots().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "this | a static method has no 'this'",
        "arg2 | there is no arg2: the method has 2 parameters",
      })
  void an_exchange_of_what_a_method_has_not_is_a_misfit(String owner, String reason) {
    UnfitException unfit =
        assertThrows(UnfitException.class, () -> draft(true, new Exchange(owner, false)));

    assertEquals(reason, unfit.getMessage());
  }

  @Test
  void only_its_own_breakers_refuse() throws UnfitException {
    SiteDraft draft = draft("void", AUTO, new OnReject.ThrowAuto());

    assertThrows(IllegalArgumentException.class, () -> draft.refusalBy("other"));
  }

  private static SiteDraft draft(String returnType, Completion completion, OnReject onReject)
      throws UnfitException {
    return draft(List.of("int", CALLBACK), returnType, completion, onReject);
  }

  private static SiteDraft draft(
      List<String> parameters, String returnType, Completion completion, OnReject onReject)
      throws UnfitException {
    return draft(false, parameters, returnType, completion, onReject, Exchange.PER_CALL);
  }

  private static SiteDraft draft(boolean isStatic, Exchange exchange) throws UnfitException {
    OnReject auto = new OnReject.ThrowAuto();
    return draft(isStatic, List.of("int", CALLBACK), "int", AUTO, auto, exchange);
  }

  private static SiteDraft draft(
      boolean isStatic,
      List<String> parameters,
      String returnType,
      Completion completion,
      OnReject onReject,
      Exchange exchange)
      throws UnfitException {
    GuardSettings settings =
        TestGuards.guard("b", TestSettings.noRules(), onReject, false, new FakeTicker()).settings();
    MethodShape method =
        new MethodShape(
            "com.acme.Client.get()",
            isStatic,
            parameters,
            returnType,
            List.of("java.io.IOException"),
            new WeakReference<>(SiteDraftTest.class.getClassLoader()));
    return new SiteDraft(
        method, Map.of("b", exchange), Map.of("b", settings), completion, new LoadedTypes());
  }
}
