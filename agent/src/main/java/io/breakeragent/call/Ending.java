package io.breakeragent.call;

import io.breakeragent.completion.Callbacks;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Continuations;
import io.breakeragent.completion.Publishers;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.ReturnKind;
import io.breakeragent.rejection.TypeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows the end of a method's calls, as its target and its types say. Immutable. Names no call
 * site: it is asked without an agent too, where the gate that they extend is not there.
 */
sealed interface Ending {

  /** The return, or the end of the future that was returned. */
  record Returned(ReturnKind kind) implements Ending {}

  /** A call of the callback that is the argument of that index. */
  record CalledBack(int argument, Callbacks callbacks) implements Ending {}

  /** The resumption of the continuation that is the argument of that index. */
  record Resumed(int argument, Continuations continuations) implements Ending {}

  /** The end of each subscription of the publisher that was returned. */
  record Subscribed(Publishers publishers) implements Ending {}

  /** The ending of a method whose target says so much; a callback is one of its arguments. */
  static Ending of(Completion completion, MethodShape method, TypeView types) {
    if (completion instanceof Completion.Return) {
      return new Returned(ReturnKind.VALUE);
    }
    List<String> parameters = method.parameters();
    if (completion instanceof Completion.Callback callback) {
      String type = parameters.get(callback.argument());
      return new CalledBack(callback.argument(), new Callbacks(callback, type, method.loader()));
    }
    int last = parameters.size() - 1;
    if (last >= 0 && parameters.get(last).equals(Continuations.TYPE)) {
      return new Resumed(last, new Continuations(method.loader()));
    }
    ReturnKind kind = ReturnKind.of(method.returnType(), types);
    return kind == ReturnKind.PUBLISHER
        ? new Subscribed(new Publishers(method.returnType(), method.loader()))
        : new Returned(kind);
  }

  /** What the result says; that of a method which shows its end otherwise says nothing. */
  default ReturnKind returns() {
    return this instanceof Returned returned ? returned.kind : ReturnKind.VALUE;
  }

  /** The argument or the result that something has to stand in for, if any. */
  default @Nullable Root replaced() {
    if (this instanceof CalledBack back) {
      return Root.argument(back.argument);
    }
    if (this instanceof Resumed resumed) {
      return Root.argument(resumed.argument);
    }
    return this instanceof Subscribed ? Root.RESULT : null;
  }
}
