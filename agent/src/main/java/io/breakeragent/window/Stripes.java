package io.breakeragent.window;

/**
 * How counters are split so that threads do not wait for each other's cache lines: each thread
 * counts in a stripe of its own, or in one that few others use.
 */
final class Stripes {

  /** A power of two: about eight for each processor, so that few threads meet in one. */
  static final int COUNT =
      Integer.highestOneBit(
          Math.max(4, Math.min(32, 8 * Runtime.getRuntime().availableProcessors())));

  /** Longs that lie between two cells which must not share a cache line or its neighbour. */
  static final int PADDING = 16;

  /** 2^64 divided by the golden ratio: neighbouring thread numbers end up far apart. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(COUNT);

  private Stripes() {}

  /** The stripe of the current thread. */
  static int ofThread() {
    return (int) ((Thread.currentThread().getId() * GOLDEN) >>> SHIFT);
  }
}
