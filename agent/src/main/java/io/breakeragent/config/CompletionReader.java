package io.breakeragent.config;

import io.breakeragent.completion.Completion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code completion} of a target: {@code auto}, {@code return}, or a callback argument. */
final class CompletionReader {

  private static final String EXPECTED =
      "auto, return or {callback: arg0, success: [onResponse], failure: [onFailure]}";

  /** As many as a method can have. */
  private static final int MAX_ARGUMENTS = 255;

  private static final int NONE = -1;

  private final Problems problems;
  private int argument = NONE;
  private List<String> success = List.of();
  private List<String> failure = List.of();
  private List<String> cancel = List.of();

  CompletionReader(Problems problems) {
    this.problems = problems;
  }

  Completion read(YamlNode.@Nullable Entry entry) {
    if (entry != null && entry.value() instanceof YamlNode.Mapping mapping) {
      return callback(mapping);
    }
    if (entry != null && ValueReader.text(entry.value()).equals("return")) {
      return new Completion.Return();
    }
    if (entry != null && !ValueReader.text(entry.value()).equals("auto")) {
      new ValueReader(problems).unexpectedWord(entry, EXPECTED, List.of("auto", "return"));
    }
    return new Completion.Auto();
  }

  private Completion callback(YamlNode.Mapping mapping) {
    for (YamlNode.Entry entry : mapping.entries()) {
      switch (entry.name()) {
        case "callback" -> argument = argument(entry);
        case "success" -> success = methods(entry);
        case "failure" -> failure = methods(entry);
        case "cancel" -> cancel = methods(entry);
        default -> Keys.refuse(entry.key(), Keys.COMPLETION, problems);
      }
    }
    List<String> missing = new ArrayList<>();
    addIf(argument == NONE, "callback", missing);
    addIf(success.isEmpty(), "success", missing);
    addIf(failure.isEmpty(), "failure", missing);
    if (!missing.isEmpty()) {
      String keys = String.join(", ", missing);
      problems.add(mapping, "this completion lacks " + keys + ": it must be " + EXPECTED);
    }
    return new Completion.Callback(argument, success, failure, cancel);
  }

  private static void addIf(boolean isMissing, String key, List<String> missing) {
    if (isMissing) {
      missing.add(key);
    }
  }

  private int argument(YamlNode.Entry entry) {
    String text = ValueReader.text(entry.value());
    String digits = text.startsWith("arg") ? text.substring(3) : "";
    if (Numbers.isWhole(digits) && digits.length() <= Numbers.MAX_DIGITS) {
      long index = Long.parseLong(digits);
      if (index < MAX_ARGUMENTS) {
        return (int) index;
      }
    }
    problems.unexpected(entry, "the argument that is called back: arg0, arg1 ...", "");
    return 0;
  }

  /** The names, bad ones included: what is wrong with them is said already. */
  private List<String> methods(YamlNode.Entry entry) {
    List<String> names = new ArrayList<>();
    for (YamlNode item : YamlNode.items(entry.value())) {
      String name = ValueReader.text(item);
      if (!ClassNames.isIdentifier(name, 0, name.length(), false)) {
        problems.unexpected(entry.name(), item, "names of methods, like [onResponse]", "");
      }
      names.add(name);
    }
    return List.copyOf(names);
  }
}
