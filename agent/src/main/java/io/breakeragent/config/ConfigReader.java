package io.breakeragent.config;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML file into settings and targets, or finds every problem in it at once. Whatever the
 * bytes are, it ends soon, takes little memory and throws nothing.
 *
 * <p>Stricter than YAML: UTF-8 only, one document, no anchors, aliases, tags or merge keys, at most
 * 1 MiB, 20 levels and 10,000 values. Percentages are written without a percent sign.
 */
public final class ConfigReader {

  private ConfigReader() {}

  /**
   * What the file says, or everything that is wrong with it.
   *
   * @param fileName the name that problems are to carry
   * @param bytes the content of the file; left open
   */
  public static ConfigResult read(String fileName, InputStream bytes) {
    Problems problems = new Problems(fileName);
    Configuration configuration = read(bytes, problems);
    return configuration != null && problems.isEmpty()
        ? new ConfigResult.Good(configuration)
        : new ConfigResult.Bad(problems.toList());
  }

  /** The same for a file of that name. */
  public static ConfigResult read(String fileName) {
    try (InputStream bytes = new FileInputStream(fileName)) {
      return read(fileName, bytes);
    } catch (IOException e) {
      return new ConfigResult.Bad(List.of(new Problem(fileName, 1, 1, "cannot be read: " + e)));
    }
  }

  private static @Nullable Configuration read(InputStream bytes, Problems problems) {
    YamlNode root = tree(bytes, problems);
    if (root instanceof YamlNode.Mapping mapping) {
      return Sections.read(mapping, problems);
    }
    if (root != null && !isNull(root)) {
      problems.unexpected("the file", root, "a mapping with 'targets'", Sections.SMALLEST);
    } else if (problems.isEmpty()) {
      problems.add(1, 1, "the file is empty: " + Sections.SMALLEST);
    }
    return null;
  }

  /** The root of the tree; null if there is none, or after adding a problem. */
  static @Nullable YamlNode tree(InputStream bytes, Problems problems) {
    String text = SourceText.read(bytes, problems);
    return text == null ? null : YamlTree.read(text, problems);
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isNull();
  }
}
