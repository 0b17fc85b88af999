package io.breakeragent.call;

import io.breakeragent.breaker.Refusal;
import io.breakeragent.log.Faults;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.CallbackRejector;
import io.breakeragent.rejection.Rejector;
import io.breakeragent.rejection.ReturnKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a woven method have in common, whichever breaker guards them. Immutable.
 *
 * @param returns what its results say about the end of its calls
 * @param roots which of its objects each call hands over, at most two
 * @param rejector of methods without a callback
 * @param callbackRejector of methods with one, which is the first of the roots
 */
record SiteTraits(
    ReturnKind returns,
    List<Root> roots,
    @Nullable Rejector rejector,
    @Nullable CallbackRejector callbackRejector,
    Faults faults) {

  /** What a refused caller gets. */
  BreakerGate.@Nullable Substitute reject(
      Refusal refusal, @Nullable Object first, @Nullable Object second) {
    if (callbackRejector != null) {
      return callbackRejector.reject(refusal, first, roots.indexOf(Root.THIS) == 1 ? second : null);
    }
    return rejector == null ? null : rejector.reject(refusal);
  }
}
