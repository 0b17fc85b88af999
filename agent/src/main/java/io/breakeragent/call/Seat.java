package io.breakeragent.call;

import org.jspecify.annotations.Nullable;

/**
 * The place of a platform thread: its calls can be found while they run. It ends with a space as
 * long as that at its beginning, so that no two threads write to one cache line, wherever the
 * garbage collector puts their places. The places of virtual threads, of which there may be
 * millions, do without the second one.
 */
@SuppressWarnings("unused") // fields that take up room
final class Seat extends Place {

  private long space1, space2, space3, space4, space5, space6, space7, space8;
  private long space9, space10, space11, space12, space13, space14, space15, space16;

  Seat(@Nullable Place outermost, Thread thread) {
    super(outermost, thread, true);
  }
}
