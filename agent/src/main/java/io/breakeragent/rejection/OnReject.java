package io.breakeragent.rejection;

import org.jspecify.annotations.Nullable;

/** What a refused caller gets: {@code onReject} of the YAML. Immutable. */
public sealed interface OnReject {

  /** {@code {throw: auto}}: the best exception type that the method's callers already handle. */
  record ThrowAuto() implements OnReject {}

  /** {@code {throw: com.acme.Unavailable}}, loaded by the target's own class loader. */
  record ThrowNamed(String className) implements OnReject {}

  /**
   * {@code {return: ...}}: the literal as it was read, fitted to each method's return type when the
   * method is woven.
   *
   * @param literal null, a {@link Boolean}, a {@link Long}, a {@link Double}, a {@link String}, an
   *     empty {@link java.util.List} or an empty {@link java.util.Map}
   */
  record ReturnValue(@Nullable Object literal) implements OnReject {}
}
