package io.breakeragent.config;

import io.breakeragent.completion.Exchange;
import io.breakeragent.path.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code oncePer} and {@code step} of a target. */
final class ExchangeReader {

  private final ValueReader values;

  ExchangeReader(Problems problems) {
    this.values = new ValueReader(problems);
  }

  Exchange read(YamlNode.@Nullable Entry oncePer, YamlNode.@Nullable Entry step) {
    String owner = oncePer == null ? null : ValueReader.text(oncePer.value());
    if (oncePer != null && owner != null && !isOfTheCall(owner)) {
      values.unexpectedWord(
          oncePer, "this or an argument: arg0, arg1 ...", List.of("this", "arg0"));
    }
    return new Exchange(owner, step != null && values.flag(step, false));
  }

  private static boolean isOfTheCall(String owner) {
    Root root = Root.named(owner);
    return root != null && (root.kind() == Root.Kind.THIS || root.kind() == Root.Kind.ARGUMENT);
  }
}
