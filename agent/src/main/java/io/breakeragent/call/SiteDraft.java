package io.breakeragent.call;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /**
   * One of the breakers of the method.
   *
   * @param rejector makes what refused callers get
   * @param exchange which calls it counts as one
   * @param owner what makes one exchange of several calls, if anything does
   */
  record Part(NameTemplate name, Rejector rejector, Exchange exchange, @Nullable Root owner) {}

  /**
   * The draft of a method.
   *
   * @param breakers the breakers that guard it, by their names in the file, each with which of the
   *     calls it counts as one; none if it is exempt
   * @param settings what the file says of each of them, and perhaps of others
   * @param completion when its calls end
   * @throws UnfitException if the method cannot hold the rejection that a breaker asks for, or has
   *     not what a name, a condition, the completion or an exchange looks at
   */
  public SiteDraft(
      MethodShape method,
      Map<String, Exchange> breakers,
      Map<String, GuardSettings> settings,
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
    boolean exempt = breakers.isEmpty();
    this.ending = Ending.of(exempt ? new Completion.Return() : completion, method, types);
    Root replaced = ending.replaced();
    if (replaced != null) {
      handed.add(List.of(replaced));
    }
    this.parts = new Part[breakers.size()];
    int next = 0;
    for (Map.Entry<String, Exchange> breaker : breakers.entrySet()) {
      GuardSettings own = Objects.requireNonNull(settings.get(breaker.getKey()));
      parts[next++] = partOf(nameOf(breaker.getKey()), own, breaker.getValue());
    }
    if (ending instanceof Ending.CalledBack) {
      handed.addThisIfRoom();
    }
  }

  /** When the calls of the method end for one of the breakers, in words: {@code at its return}. */
  public String endFor(String breaker) {
    String end = EndingText.of(ending, method.returnType(), types);
    return isExempt() ? end : end + EndingText.of(part(breaker).exchange);
  }

  /** What refused callers get from one of the breakers, in words. */
  public String refusalBy(String breaker) {
    if (isExempt()) {
      return "never: no breaker guards it, nor what it calls on the same thread";
    }
    String text = part(breaker).rejector.text();
    return ending instanceof Ending.Subscribed ? text + " to the subscriber's onError" : text;
  }

  /** The site that the draft is of, with an index of its own. */
  public Site site(int index) {
    return new Site(index, handed.roots(), handed.readsResult(), ending.replaced());
  }

  /** Whether no breaker guards the method, nor what it calls on the same thread. */
  boolean isExempt() {
    return parts.length == 0;
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

  private Part part(String breaker) {
    for (Part part : parts) {
      if (part.name.toString().equals(breaker)) {
        return part;
      }
    }
    throw new IllegalArgumentException(breaker);
  }

  private Part partOf(NameTemplate name, GuardSettings own, Exchange exchange)
      throws UnfitException {
    handed.add(name);
    handed.add(own.outcomes().roots());
    Root owner = exchange.oncePer() == null ? null : Root.named(exchange.oncePer());
    if (owner != null) {
      handed.add(List.of(owner));
    }
    return new Part(name, rejectorOf(own), exchange, owner);
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
