package io.breakeragent.call;

import io.breakeragent.path.Root;
import org.jspecify.annotations.Nullable;

/** One ended call as conditions see it: the values at which their paths start. */
interface Roots {

  /** The value; null also where the call has none, as the result of a call that threw. */
  @Nullable Object value(Root root);
}
