package io.breakeragent.config;

import io.breakeragent.path.Condition;
import io.breakeragent.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code failWhen} and {@code ignoreWhen}: a condition, or a list of them. */
final class ConditionsReader {

  private static final String EXPECTED =
      "a condition like result.statusCode >= 500, or a list of them";

  private final Problems problems;

  ConditionsReader(Problems problems) {
    this.problems = problems;
  }

  /** The conditions, without those that are problems. */
  List<Condition> read(YamlNode.Entry entry) {
    List<Condition> conditions = new ArrayList<>();
    for (YamlNode item : YamlNode.items(entry.value())) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        read(entry.name(), scalar, conditions);
      } else {
        problems.unexpected(entry.name(), item, EXPECTED, "");
      }
    }
    return List.copyOf(conditions);
  }

  private void read(String key, YamlNode.Scalar scalar, List<Condition> conditions) {
    try {
      conditions.add(Condition.parse(scalar.text()));
    } catch (PathSyntaxException fault) {
      problems.addInside(scalar, key, fault);
    }
  }
}
