package io.breakeragent.call;

import io.breakeragent.log.Faults;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.CallbackRejector;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.Rejectors;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.List;
import java.util.Objects;

/**
 * Makes the call site of one method.
 *
 * @param roots what its calls hand over
 */
record SiteMaker(
    Guards guards,
    Faults faults,
    MethodShape method,
    Ending ending,
    List<Root> roots,
    TypeView types) {

  /** One that asks the breakers of those names. */
  WovenSite make(NameTemplate[] names) throws UnfitException {
    WovenSite[] sites = new WovenSite[names.length];
    for (int i = 0; i < sites.length; i++) {
      sites[i] = guarded(names[i]);
    }
    return ending.seenBy(sites.length == 1 ? sites[0] : new ChainedCallSite(sites));
  }

  private WovenSite guarded(NameTemplate name) throws UnfitException {
    String pattern = name.toString();
    SiteTraits traits = traits(guards.settingsOf(pattern));
    return name.isFixed()
        ? new CallSite(Objects.requireNonNull(guards.named(pattern, pattern)), traits)
        : new KeyedCallSite(name, LoaderNames.of(method.loader()), guards, traits);
  }

  private SiteTraits traits(GuardSettings own) throws UnfitException {
    boolean stackTraces = own.rejectionStackTraces();
    if (ending instanceof Ending.CalledBack back) {
      CallbackRejector rejector =
          CallbackRejector.choose(own.onReject(), stackTraces, method, back.callbacks(), types);
      return new SiteTraits(ending.returns(), roots, null, rejector, faults);
    }
    return new SiteTraits(
        ending.returns(),
        roots,
        Rejectors.choose(own.onReject(), stackTraces, method, types),
        null,
        faults);
  }
}
