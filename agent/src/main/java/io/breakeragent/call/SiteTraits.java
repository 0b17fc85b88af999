package io.breakeragent.call;

import io.breakeragent.breaker.Refusal;
import io.breakeragent.log.Faults;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.Rejector;
import io.breakeragent.rejection.ReturnKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a woven method have in common that a breaker guards. Immutable.
 *
 * @param returns what its results say about the end of its calls
 * @param roots which of its objects each call hands over, at most two; first of all its callback,
 *     where it ends with one
 * @param rejector makes what a refused caller gets
 * @param exchange which of them count as one
 */
record SiteTraits(
    ReturnKind returns,
    List<Root> roots,
    Rejector rejector,
    ExchangeRules exchange,
    Faults faults) {

  /** What a refused caller gets. */
  BreakerGate.Substitute reject(Refusal refusal, @Nullable Object first, @Nullable Object second) {
    return rejector.reject(refusal, first, roots.indexOf(Root.THIS) == 1 ? second : null);
  }
}
