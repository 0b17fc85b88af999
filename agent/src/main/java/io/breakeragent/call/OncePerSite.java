package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * One woven method whose calls pass uncounted, and are not refused, once the exchange has been
 * counted that they belong to. Thread-safe.
 */
final class OncePerSite extends WovenSite {

  private final WovenSite guarded;
  private final EndedExchanges ended;
  private final boolean isOfFirst;

  /**
   * A site for the calls of another one.
   *
   * @param isOfFirst whether an exchange is all calls with the same first object, not the second
   */
  OncePerSite(WovenSite guarded, EndedExchanges ended, boolean isOfFirst) {
    this.guarded = guarded;
    this.ended = ended;
    this.isOfFirst = isOfFirst;
  }

  @Override
  protected @Nullable Object onEnter(@Nullable Object first, @Nullable Object second) {
    return ended.contains(isOfFirst ? first : second) ? null : guarded.onEnter(first, second);
  }

  @Override
  protected void onFault(Throwable fault) {
    guarded.onFault(fault);
  }
}
