package io.breakeragent.window;

/**
 * What a window holds at one moment. Immutable.
 *
 * @param calls ended calls
 * @param failed how many of them failed
 * @param slow how many of them were slow, failed or not
 */
public record WindowCounts(int calls, int failed, int slow) {

  public static final WindowCounts EMPTY = new WindowCounts(0, 0, 0);
}
