package io.breakeragent.call;

import io.breakeragent.path.NameTemplate;
import org.jspecify.annotations.Nullable;

/**
 * One woven method whose calls say by themselves which breaker guards them. A name that cannot be
 * made or has no room left lets its call through, and is counted as a fault. Thread-safe.
 */
final class KeyedCallSite extends WovenSite {

  private final Key key;
  private final String pattern;
  private final Guards guards;
  private final SiteTraits traits;
  private final KeyTree<CallSite> sites;

  KeyedCallSite(NameTemplate name, String loader, Guards guards, SiteTraits traits) {
    this.key = new Key(name, loader, traits.roots());
    this.pattern = name.toString();
    this.guards = guards;
    this.traits = traits;
    // Names that are no more leave their texts behind: twice the room, then all begins anew.
    this.sites = new KeyTree<>(2 * guards.settingsOf(pattern).maxBreakers());
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    Place place = Nest.findFree();
    if (place == null) {
      return null;
    }
    CallSite site;
    place.setExempt(true);
    try {
      site = siteOf(first, second);
    } finally {
      place.setExempt(false);
    }
    return site == null ? null : site.enterNamed(place, first, second);
  }

  private @Nullable CallSite siteOf(@Nullable Object first, @Nullable Object second) {
    KeyTree.Node<CallSite> node = sites.root();
    for (int part = 0; part < key.size(); part++) {
      node = sites.inner(node, key.text(part, first, second, traits.faults()));
    }
    CallSite site = node.value();
    return site == null || site.guard().isRetired() ? make(node) : site;
  }

  private @Nullable CallSite make(KeyTree.Node<CallSite> node) {
    String name = key.name(node.texts());
    Guard guard = guards.named(name, pattern);
    if (guard == null) {
      traits.faults().add("breaker '" + pattern + "'", new IllegalStateException("no room"));
      return null;
    }
    CallSite site = new CallSite(guard, traits);
    node.setValue(site);
    return site;
  }

  @Override
  protected void onExit(
      BreakerGate.Call call,
      @Nullable Object result,
      @Nullable Throwable thrown,
      @Nullable Object first,
      @Nullable Object second) {
    Place place = (Place) call;
    CallSite site = place.onlySite();
    if (site == null) {
      place.onExit(result, thrown, first, second);
    } else {
      place.end(site, result, thrown, first, second);
    }
  }

  @Override
  protected void onFault(Throwable fault) {
    traits.faults().add("breaker '" + pattern + "'", fault);
  }
}
