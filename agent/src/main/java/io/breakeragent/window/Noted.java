package io.breakeragent.window;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A call that failed or was slow, in the chain of such calls. */
final class Noted {

  final boolean failed;
  final boolean slow;
  final AtomicReference<@Nullable Noted> next = new AtomicReference<>();

  /** Its place among all calls of its window, from 1; 0 until it has been given one. */
  final AtomicLong place = new AtomicLong();

  Noted(boolean failed, boolean slow) {
    this.failed = failed;
    this.slow = slow;
  }
}
