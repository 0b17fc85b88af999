package io.breakeragent.config;

import io.breakeragent.rejection.OnReject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code onReject}: {@code {throw: auto}}, {@code {throw: Type}} or {@code {return: value}}.
 */
final class OnRejectReader {

  private static final String EXPECTED =
      "{throw: auto}, {throw: com.acme.Unavailable} or {return: null}";

  private final Problems problems;

  OnRejectReader(Problems problems) {
    this.problems = problems;
  }

  OnReject read(YamlNode.Entry entry, OnReject fallback) {
    if (!(entry.value() instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
      problems.unexpected(entry, EXPECTED, "");
      return fallback;
    }
    OnReject read = fallback;
    for (YamlNode.Entry choice : mapping.entries()) {
      switch (choice.name()) {
        case "throw" -> read = thrown(choice);
        case "return" -> read = new OnReject.ReturnValue(literal(choice));
        default -> Keys.refuse(choice.key(), Keys.ON_REJECT, problems);
      }
    }
    if (mapping.entries().size() > 1) {
      problems.unexpected(entry, EXPECTED, "it takes one key");
    }
    return read;
  }

  private OnReject thrown(YamlNode.Entry entry) {
    String name = ValueReader.text(entry.value());
    if (name.equals("auto")) {
      return new OnReject.ThrowAuto();
    }
    String fault = PlatformTypes.faultOfThrown(name);
    if (!ClassNames.isName(name)) {
      String expected = "auto or a class name like java.net.ConnectException";
      problems.unexpected(entry, expected, ClassNames.hint(name));
    } else if (fault != null) {
      problems.add(entry.value(), "throw: " + fault);
    }
    return new OnReject.ThrowNamed(name);
  }

  /** A quoted value is a text; any other is what it looks like. */
  private @Nullable Object literal(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Sequence list) {
      return empty(entry, list.items().isEmpty(), List.of());
    }
    if (entry.value() instanceof YamlNode.Mapping map) {
      return empty(entry, map.entries().isEmpty(), Map.of());
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) entry.value();
    if (scalar.isNull()) {
      return null;
    }
    return scalar.plain() ? typed(entry, scalar.text()) : scalar.text();
  }

  private Object empty(YamlNode.Entry entry, boolean isEmpty, Object value) {
    if (!isEmpty) {
      problems.unexpected(
          entry,
          "null, true, false, a number, a text, [] or {}",
          "a list or mapping must be empty");
    }
    return value;
  }

  private Object typed(YamlNode.Entry entry, String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    if (Numbers.isDecimal(digits)) {
      return Double.valueOf(text);
    }
    if (!Numbers.isWhole(digits)) {
      return text;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException tooLarge) {
      problems.unexpected(entry, "a number that fits a long", "");
      return text;
    }
  }
}
