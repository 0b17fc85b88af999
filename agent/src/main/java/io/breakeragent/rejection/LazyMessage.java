package io.breakeragent.rejection;

import io.breakeragent.breaker.Refusal;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A rejection's message, put together when somebody reads it: most rejections are caught and never
 * printed. Serialized as plain text.
 */
final class LazyMessage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String breakerName;
  private transient @Nullable Refusal refusal;
  private @Nullable String text;

  LazyMessage(Refusal refusal) {
    this.breakerName = refusal.breakerName();
    this.refusal = refusal;
  }

  String breakerName() {
    return breakerName;
  }

  String text() {
    String known = text;
    if (known != null) {
      return known;
    }
    Refusal source = refusal;
    String built = source == null ? "" : source.message();
    text = built;
    return built;
  }

  private Object writeReplace() {
    String unused = text();
    return this;
  }
}
