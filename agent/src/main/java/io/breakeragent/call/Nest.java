package io.breakeragent.call;

import io.breakeragent.completion.CallEnd;
import org.jspecify.annotations.Nullable;

/**
 * The guarded calls that a thread is inside of, so that overloads, super calls and recursion count
 * as the outermost call.
 *
 * <p>It holds when a call ends because the stack is exhausted, which leaves nothing to our way out
 * either: the woven method marks its place as over by itself, and a permit that could not be handed
 * back stays there until the next call takes the place.
 */
final class Nest {

  private static final ThreadLocal<Place> OUTERMOST =
      new ThreadLocal<>() {
        @Override
        protected Place initialValue() {
          return Place.outermost(Thread.currentThread());
        }
      };

  /**
   * The same for most threads, found by their numbers: half of a guarded call would be spent on
   * finding its place through the {@link ThreadLocal}.
   */
  private static final Place[] BY_NUMBER = new Place[1 << 10];

  private Nest() {}

  /** The thread's next free place inward; null if a call of the guard's runs on it already. */
  static @Nullable Place find(Guard guard) {
    Place place = outermost();
    while (place.running) {
      if (place.isOf(guard)) {
        return null;
      }
      place = place.inward();
    }
    place.giveBack();
    return place;
  }

  /** The thread's next free place inward; null within what no breaker guards. */
  static @Nullable Place findFree() {
    Place place = outermost();
    while (place.running) {
      if (place.isExempt()) {
        return null;
      }
      place = place.inward();
    }
    place.giveBack();
    return place;
  }

  /** The method behind a call is over; the call goes on, and has that end. */
  static void leave(CallEnd end) {
    for (Place place = outermost(); place != null; place = place.inner()) {
      if (place.hasEnd(end)) {
        place.running = false;
        place.takeEnd();
      }
    }
  }

  private static Place outermost() {
    Thread thread = Thread.currentThread();
    int number = (int) thread.getId() & (BY_NUMBER.length - 1);
    Place place = BY_NUMBER[number];
    if (place != null && place.isOf(thread)) {
      return place;
    }
    Place own = OUTERMOST.get();
    if (own.isSeat() && (place == null || place.isAbandoned())) {
      BY_NUMBER[number] = own;
    }
    return own;
  }
}
