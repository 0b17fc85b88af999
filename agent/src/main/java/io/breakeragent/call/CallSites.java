package io.breakeragent.call;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.log.Faults;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.TypeView;
import io.breakeragent.rejection.UnfitException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of call sites behind the gate: an index for each woven method. Thread-safe; takes a
 * lock, but never on a call.
 */
public final class CallSites implements SiteMaker {

  private final Guards guards;
  private final Faults faults;
  private final SiteIndexes indexes = new SiteIndexes();
  private final Map<String, EndedExchanges> ended = new HashMap<>();
  private BreakerGate[] table = new BreakerGate[16];

  /** A table without call sites yet. */
  public CallSites(Guards guards, Faults faults) {
    this.guards = guards;
    this.faults = faults;
  }

  /**
   * {@inheritDoc} It is ready to be called on return. A method that is woven again, because another
   * agent asked for it, keeps its index.
   */
  @Override
  public Site siteOf(
      MethodShape method, Map<String, Exchange> breakers, Completion completion, TypeView types)
      throws UnfitException {
    Map<String, GuardSettings> settings = new HashMap<>();
    for (String breaker : breakers.keySet()) {
      settings.put(breaker, guards.settingsOf(breaker));
    }
    SiteDraft draft = new SiteDraft(method, breakers, settings, completion, types);
    BreakerGate site = siteOf(method, draft);
    synchronized (this) {
      int index = indexes.indexOf(method);
      if (index >= table.length) {
        table = Arrays.copyOf(table, table.length * 2);
      }
      table[index] = site;
      Publisher.putInForce(table);
      return draft.site(index);
    }
  }

  private WovenSite siteOf(MethodShape method, SiteDraft draft) {
    if (draft.isExempt()) {
      return new ExemptSite(faults);
    }
    SiteDraft.Part[] parts = draft.parts();
    WovenSite[] sites = new WovenSite[parts.length];
    for (int i = 0; i < sites.length; i++) {
      sites[i] = siteOf(method, draft, parts[i]);
    }
    return seeing(draft.ending(), sites.length == 1 ? sites[0] : new ChainedCallSite(sites));
  }

  private WovenSite siteOf(MethodShape method, SiteDraft draft, SiteDraft.Part part) {
    List<Root> roots = draft.roots();
    OncePer oncePer = oncePer(part);
    ExchangeRules exchange = new ExchangeRules(oncePer, part.exchange().step());
    SiteTraits traits =
        new SiteTraits(draft.ending().returns(), roots, part.rejector(), exchange, faults);
    WovenSite site = siteOf(method, part.name(), traits);
    return oncePer == null
        ? site
        : new OncePerSite(site, oncePer.ended(), roots.indexOf(oncePer.owner()) == 0);
  }

  private WovenSite siteOf(MethodShape method, NameTemplate name, SiteTraits traits) {
    String pattern = name.toString();
    return name.isFixed()
        ? new CallSite(Objects.requireNonNull(guards.named(pattern, pattern)), traits)
        : new KeyedCallSite(name, LoaderNames.of(method.loader()), guards, traits);
  }

  /** What makes one exchange of calls, whichever methods of the breaker's they are made by. */
  private synchronized @Nullable OncePer oncePer(SiteDraft.Part part) {
    Root owner = part.owner();
    if (owner == null) {
      return null;
    }
    String breaker = part.name().toString();
    EndedExchanges known = ended.get(breaker);
    if (known == null) {
      known = new EndedExchanges();
      ended.put(breaker, known);
    }
    return new OncePer(owner, known);
  }

  /** The call site that sees such an end, for the breakers of another one. */
  private static WovenSite seeing(Ending ending, WovenSite guarded) {
    if (ending instanceof Ending.CalledBack back) {
      return new CallbackSite(guarded, back.callbacks());
    }
    if (ending instanceof Ending.Resumed resumed) {
      return new SuspendSite(guarded, resumed.continuations());
    }
    return ending instanceof Ending.Subscribed subscribed
        ? new PublisherSite(guarded, subscribed.publishers())
        : guarded;
  }

  /** Opens the gate's protected way of publishing to this class. */
  private abstract static class Publisher extends BreakerGate {
    static void putInForce(BreakerGate[] table) {
      publish(table);
    }
  }
}
