package io.breakeragent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.completion.Completion;
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
    assertEquals(end, draft(type, AUTO, new OnReject.ThrowAuto()).end());
  }

  @Test
  void a_target_may_say_that_calls_end_at_the_return() throws UnfitException {
    Completion atReturn = new Completion.Return();
    String stage = "java.util.concurrent.CompletionStage";

    assertEquals("at its return", draft(stage, atReturn, new OnReject.ThrowAuto()).end());
  }

  @Test
  void a_suspend_function_ends_when_it_resumes() throws UnfitException {
    SiteDraft draft =
        draft(
            List.of("int", "kotlin.coroutines.Continuation"),
            "java.lang.Object",
            AUTO,
            new OnReject.ThrowAuto());

    assertEquals("when the suspend function resumes", draft.end());
  }

  @Test
  void a_callback_is_named_with_each_of_its_methods_once() throws UnfitException {
    SiteDraft draft = draft("void", TO_CALLBACK, new OnReject.ThrowAuto());

    assertEquals(
        "when argument 1 (okhttp3.Callback) is called: onResponse, onEnd, onFailure, cancelled",
        draft.end());
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
    GuardSettings settings =
        TestGuards.guard("b", TestSettings.noRules(), onReject, false, new FakeTicker()).settings();
    MethodShape method =
        new MethodShape(
            "com.acme.Client.get()",
            false,
            parameters,
            returnType,
            List.of("java.io.IOException"),
            new WeakReference<>(SiteDraftTest.class.getClassLoader()));
    return new SiteDraft(method, Map.of("b", settings), completion, new LoadedTypes());
  }
}
