package io.breakeragent.call;

import io.breakeragent.completion.Completion;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.PathSyntaxException;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.CallbackRejector;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.Rejector;
import io.breakeragent.rejection.Rejectors;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.List;
import java.util.Map;

/**
 * What the call site of one method will be: decided from the file and from class files alone, so
 * that it can be told without an application. Immutable.
 */
public final class SiteDraft {

  private final MethodShape method;
  private final TypeView types;
  private final Ending ending;
  private final HandedRoots handed;
  private final Part[] parts;

  /** One of the breakers of the method, and what it gives to refused callers. */
  record Part(NameTemplate name, Rejector rejector) {}

  /**
   * The draft of a method.
   *
   * @param breakers what the file says of each breaker that guards it, by its name there
   * @param completion when its calls end
   * @throws UnfitException if the method cannot hold the rejection that a breaker asks for, or has
   *     not what a name, a condition or the completion looks at
   */
  public SiteDraft(
      MethodShape method,
      Map<String, GuardSettings> breakers,
      Completion completion,
      TypeView types)
      throws UnfitException {
    this.method = method;
    this.types = types;
    this.handed = new HandedRoots(method);
    if (completion instanceof Completion.Callback callback) {
      // First of all: a refused caller is told through it.
      handed.add(List.of(Root.argument(callback.argument())));
    }
    this.ending = Ending.of(completion, method, types);
    Root replaced = ending.replaced();
    if (replaced != null) {
      handed.add(List.of(replaced));
    }
    this.parts = new Part[breakers.size()];
    int next = 0;
    for (Map.Entry<String, GuardSettings> breaker : breakers.entrySet()) {
      GuardSettings settings = breaker.getValue();
      NameTemplate name = nameOf(breaker.getKey());
      handed.add(name);
      handed.add(settings.outcomes().roots());
      parts[next++] = new Part(name, rejectorOf(settings));
    }
    if (ending instanceof Ending.CalledBack) {
      handed.addThisIfRoom();
    }
  }

  /** When the calls of the method end, in words: {@code at its return}. */
  public String end() {
    return EndingText.of(ending, method.returnType(), types);
  }

  /** What refused callers get from one of the breakers, in words. */
  public String refusalBy(String breaker) {
    for (Part part : parts) {
      if (part.name.toString().equals(breaker)) {
        String text = part.rejector.text();
        return ending instanceof Ending.Subscribed ? text + " to the subscriber's onError" : text;
      }
    }
    throw new IllegalArgumentException(breaker);
  }

  /** The site that the draft is of, with an index of its own. */
  public Site site(int index) {
    return new Site(index, handed.roots(), handed.readsResult(), ending.replaced());
  }

  Ending ending() {
    return ending;
  }

  Part[] parts() {
    return parts;
  }

  List<Root> roots() {
    return handed.roots();
  }

  private Rejector rejectorOf(GuardSettings own) throws UnfitException {
    boolean stackTraces = own.rejectionStackTraces();
    return ending instanceof Ending.CalledBack back
        ? CallbackRejector.choose(own.onReject(), stackTraces, method, back.callbacks(), types)
        : Rejectors.choose(own.onReject(), stackTraces, method, types);
  }

  private static NameTemplate nameOf(String breaker) {
    try {
      return NameTemplate.parse(breaker);
    } catch (PathSyntaxException unchecked) {
      throw new IllegalArgumentException(breaker, unchecked);
    }
  }
}
