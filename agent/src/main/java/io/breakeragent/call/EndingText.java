package io.breakeragent.call;

import io.breakeragent.completion.Callbacks;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.ReturnKind;
import io.breakeragent.rejection.TypeView;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says in words when the calls of a method end. */
final class EndingText {

  private static final String AT_RETURN = "at its return";
  private static final String PLAIN_FUTURE =
      AT_RETURN + ": a plain Future tells nobody when it ends";
  private static final String FUTURE = "java.util.concurrent.Future";

  private EndingText() {}

  static String of(Ending ending, String returnType, TypeView types) {
    if (ending instanceof Ending.CalledBack back) {
      return calledBack(back);
    }
    if (ending instanceof Ending.Resumed) {
      return "when the suspend function resumes";
    }
    return ending instanceof Ending.Subscribed
        ? "with each subscription of the returned publisher"
        : returned(ending.returns(), returnType, types);
  }

  /** To be added: which calls a breaker counts as one. */
  static String of(Exchange exchange) {
    String step = exchange.step() ? "; a success is only a step" : "";
    return exchange.oncePer() == null ? step : step + "; counted once per " + exchange.oncePer();
  }

  private static String calledBack(Ending.CalledBack back) {
    Callbacks callbacks = back.callbacks();
    Completion.Callback rules = callbacks.rules();
    // One method may tell of both.
    Set<String> methods = new LinkedHashSet<>(rules.success());
    methods.addAll(rules.failure());
    methods.addAll(rules.cancel());
    String callback = "argument " + back.argument() + " (" + callbacks.type() + ")";
    return "when " + callback + " is called: " + String.join(", ", methods);
  }

  private static String returned(ReturnKind kind, String type, TypeView types) {
    return switch (kind) {
      case STAGE -> "when the returned CompletionStage ends";
      case LISTENABLE_FUTURE -> "when the returned ListenableFuture ends";
      case PERHAPS_STAGE ->
          (type.equals(FUTURE) ? PLAIN_FUTURE : AT_RETURN)
              + "; but if it returns a CompletionStage, when that ends";
      case VALUE, PUBLISHER -> isPlainFuture(type, types) ? PLAIN_FUTURE : AT_RETURN;
    };
  }

  /** A future that says more may be here as well, where the target is told to end at the return. */
  private static boolean isPlainFuture(String type, TypeView types) {
    return types.isSubtype(type, FUTURE) && ReturnKind.of(type, types) == ReturnKind.VALUE;
  }
}
