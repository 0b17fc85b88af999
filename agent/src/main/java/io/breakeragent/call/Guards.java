package io.breakeragent.call;

import io.breakeragent.breaker.TransitionListener;
import io.breakeragent.clock.CallClocks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * All guards of the JVM, one for each breaker's name. Those whose names the file spells out are
 * there from the start; those that calls give their names come with the first call, and of each
 * pattern only so many stay. Thread-safe; only {@link #named} with a new name takes a lock.
 */
public final class Guards {

  private static final Comparator<Guard> LEAST_RECENTLY_USED_FIRST =
      new Comparator<>() {
        @Override
        public int compare(Guard one, Guard other) {
          return Long.signum(one.lastUse() - other.lastUse());
        }
      };

  private final Map<String, GuardSettings> patterns = new HashMap<>();
  private final CallClocks clocks;
  private final TransitionListener listener;
  private final ConcurrentMap<String, Guard> byName = new ConcurrentHashMap<>();
  private volatile ModeChange modeChange = ModeChange.NONE;

  /** How an operator has changed the modes that the file gives. */
  @FunctionalInterface
  public interface ModeChange {

    ModeChange NONE =
        new ModeChange() {
          @Override
          public Mode modeOf(GuardSettings settings) {
            return settings.mode();
          }
        };

    Mode modeOf(GuardSettings settings);
  }

  /**
   * The guards of a file.
   *
   * @param settings by the breaker's name, or the pattern of its name, as the targets spell it
   */
  public Guards(
      Map<String, GuardSettings> settings, CallClocks clocks, TransitionListener listener) {
    this.clocks = clocks;
    this.listener = listener;
    for (Map.Entry<String, GuardSettings> entry : settings.entrySet()) {
      String name = entry.getKey();
      if (name.indexOf('{') >= 0) {
        patterns.put(name, entry.getValue());
      } else {
        add(guard(name, name, entry.getValue()));
      }
    }
  }

  void add(Guard guard) {
    byName.put(guard.breaker().name(), guard);
  }

  /** What the file says of a breaker by that name or pattern. */
  GuardSettings settingsOf(String pattern) {
    GuardSettings found = patterns.get(pattern);
    Guard fixed = byName.get(pattern);
    if (found == null && fixed == null) {
      throw new IllegalArgumentException("no breaker is named " + pattern);
    }
    return fixed == null ? Objects.requireNonNull(found) : fixed.settings();
  }

  /** All guards at this moment. */
  public Collection<Guard> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /**
   * The guard of that name.
   *
   * @param pattern the name as the target spells it
   * @return null if there are as many of that pattern as may be, and all are in use
   */
  @Nullable Guard named(String name, String pattern) {
    Guard known = byName.get(name);
    return known == null ? create(name, pattern) : known;
  }

  private synchronized @Nullable Guard create(String name, String pattern) {
    Guard known = byName.get(name);
    if (known != null) {
      return known;
    }
    GuardSettings own = settingsOf(pattern);
    if (!makeRoom(pattern, own.maxBreakers())) {
      return null;
    }
    Guard fresh = guard(name, pattern, own);
    fresh.setMode(modeChange.modeOf(own));
    add(fresh);
    return fresh;
  }

  /** Retires the least recently used guard of the pattern that is idle, if there are too many. */
  private boolean makeRoom(String pattern, int most) {
    List<Guard> alike = new ArrayList<>();
    for (Guard guard : byName.values()) {
      if (guard.pattern().equals(pattern)) {
        alike.add(guard);
      }
    }
    if (alike.size() < most) {
      return true;
    }
    alike.sort(LEAST_RECENTLY_USED_FIRST);
    for (Guard guard : alike) {
      if (guard.breaker().inFlightCalls() == 0) {
        byName.remove(guard.breaker().name());
        guard.retire();
        return true;
      }
    }
    return false;
  }

  /** Changes the modes of all guards, of those to come too. */
  public synchronized void setModes(ModeChange change) {
    modeChange = change;
    for (Guard guard : byName.values()) {
      guard.setMode(change.modeOf(guard.settings()));
    }
  }

  private Guard guard(String name, String pattern, GuardSettings own) {
    long slow = own.breaker().opening().slowCallDurationThreshold();
    return new Guard(name, pattern, own, clocks.clocksFor(slow, own.preciseClock()), listener);
  }
}
