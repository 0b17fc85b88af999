package com.acme.warehouse;

import java.net.URI;

/** What is guarded: about two nanoseconds of work that no compiler can foretell. */
public final class Warehouse {

  /** An item that cannot be reached: the call fails. */
  public static final int UNREACHABLE = -1;

  private final OutOfReach failure = new OutOfReach();
  private final String[] shelves = "A B C D E F G H I J K L M N O P".split(" ", -1);

  /** The shelf of an item: a reference, so that no peer has to box it. */
  public String shelf(int item) {
    if (item < 0) {
      throw failure;
    }
    return shelves[(item * 0x9E3779B9) >>> 28];
  }

  /** What a client library hands over instead of a place: an object that knows it. */
  public record Request(URI uri) {}

  /** The same work, where a request says. */
  public String shelfFor(Request request, int item) {
    if (item < 0) {
      throw failure;
    }
    return shelves[(item * 0x9E3779B9) >>> 28];
  }

  /** The same work, at a place that may be somewhere else with each call. */
  public String shelfAt(URI place, int item) {
    if (item < 0) {
      throw failure;
    }
    return shelves[(item * 0x9E3779B9) >>> 28];
  }
}
