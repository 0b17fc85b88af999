package io.breakeragent.call;

import io.breakeragent.path.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call that has ended, as conditions see it.
 *
 * @param roots which of its objects the call handed over, at most two
 * @param first the first of them
 * @param second the second of them
 */
record Ended(
    List<Root> roots,
    @Nullable Object result,
    @Nullable Throwable thrown,
    @Nullable Object first,
    @Nullable Object second)
    implements Roots {

  @Override
  public @Nullable Object value(Root root) {
    return switch (root.kind()) {
      case RESULT -> result;
      case THROWN -> thrown;
      case THIS, ARGUMENT -> roots.indexOf(root) == 0 ? first : second;
    };
  }
}
