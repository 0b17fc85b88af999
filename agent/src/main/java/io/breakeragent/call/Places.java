package io.breakeragent.call;

import io.breakeragent.breaker.Permit;
import io.breakeragent.breaker.Seats;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The places of all threads, where the calls are found that do not return. Holds no place whose
 * thread has ended. Thread-safe.
 */
public final class Places implements Seats {

  /** Of this JVM: a place is a thread's, not a breaker's. */
  public static final Places ALL = new Places();

  private final Queue<WeakReference<Place>> outermost = new ConcurrentLinkedQueue<>();

  private Places() {}

  void add(Place place) {
    outermost.add(new WeakReference<>(place));
  }

  /** Shows every running call to the breaker that admitted it; for the ticking thread. */
  public void showRunningCalls() {
    for (Place place : all()) {
      place.showRunningCall();
    }
  }

  @Override
  public int count(Permit permit) {
    int calls = 0;
    for (Place place : all()) {
      calls += place.runs(permit) ? 1 : 0;
    }
    return calls;
  }

  @Override
  public int count(Permit permit, long latestStart) {
    int calls = 0;
    for (Place place : all()) {
      calls += place.runsSince(permit, latestStart) ? 1 : 0;
    }
    return calls;
  }

  private List<Place> all() {
    List<Place> all = new ArrayList<>();
    for (Iterator<WeakReference<Place>> i = outermost.iterator(); i.hasNext(); ) {
      Place place = i.next().get();
      if (place == null || place.isAbandoned()) {
        i.remove();
        continue;
      }
      for (; place != null; place = place.inner()) {
        all.add(place);
      }
    }
    return all;
  }
}
