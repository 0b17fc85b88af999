package io.breakeragent.call;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.Map;

/** Gives each method that is to be woven its call site. */
public interface SiteMaker {

  /**
   * The call site of a method.
   *
   * @param breakers the breakers that guard it, by their names as the file spells them, each with
   *     which of the calls it counts as one; none if no breaker is to guard what it calls either
   * @param completion when its calls end
   * @throws UnfitException if the method cannot hold the rejection that a breaker asks for, or has
   *     not what a name, a condition or the completion looks at
   */
  Site siteOf(
      MethodShape method, Map<String, Exchange> breakers, Completion completion, TypeView types)
      throws UnfitException;
}
