package io.breakeragent.call;

import io.breakeragent.completion.CallEnd;
import io.breakeragent.completion.Gatekeeper;
import io.breakeragent.completion.Publishers;
import org.jspecify.annotations.Nullable;

/** One woven method whose calls are the subscriptions of what it returns. Thread-safe. */
final class PublisherSite extends WovenSite {

  private final WovenSite guarded;
  private final Publishers publishers;

  PublisherSite(WovenSite guarded, Publishers publishers) {
    this.guarded = guarded;
    this.publishers = publishers;
  }

  /** To make a publisher is not to call yet. */
  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    return null;
  }

  @Override
  protected @Nullable Object onReplace(
      BreakerGate.@Nullable Call call,
      @Nullable Object publisher,
      @Nullable Object first,
      @Nullable Object second)
      throws Throwable {
    return publisher == null
        ? null
        : publishers.guard(publisher, new Subscriptions(guarded, first, second));
  }

  @Override
  protected void onFault(Throwable fault) {
    guarded.onFault(fault);
  }

  /** Lets the subscriptions of one publisher in, with what its method was called with. */
  private record Subscriptions(WovenSite guarded, @Nullable Object first, @Nullable Object second)
      implements Gatekeeper {

    @Override
    public Entry enter() {
      try {
        Object answer = guarded.onEnter(first, second);
        if (answer instanceof Place place) {
          return Entry.admitted(place.openEnd(first, second));
        }
        if (answer instanceof BreakerGate.Substitute refusal && refusal.thrown != null) {
          return Entry.refused(refusal.thrown);
        }
      } catch (Throwable fault) {
        guarded.onFault(fault);
      }
      return Entry.UNCOUNTED;
    }

    @Override
    public void left(CallEnd end) {
      Nest.leave(end);
    }
  }
}
