package io.breakeragent.packed;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The README's table of clients: a line for each library whose test has passed. */
final class ReadmeTable {

  private static final String HEAD =
      """
      | preset | tested with | calls | opens at | not at | a refused caller gets |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final Path LINES = Path.of("target", "table");

  private ReadmeTable() {}

  /** Takes back what an earlier run has found out. */
  static void forget(Library library) {
    try {
      Files.deleteIfExists(file(library));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the library's line. */
  static void put(Library library, List<Fault> opensAt, String notAt) {
    String calls = library.ways().stream().map(Way::shown).collect(joining(", "));
    String refusals =
        library.ways().stream()
            .map(way -> "`" + way.refusal().substring(way.refusal().lastIndexOf('.') + 1) + "`")
            .distinct()
            .collect(joining(", "));
    String line =
        String.join(
            " | ",
            "| `" + library.preset() + "`",
            library.tested(),
            calls,
            opensAt.stream().map(Fault::shown).collect(joining(", ")),
            notAt,
            refusals + " |\n");
    try {
      Files.createDirectories(LINES);
      Files.writeString(file(library), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table, in the order of the libraries' names. */
  static String text() throws IOException {
    try (Stream<Path> files = Files.list(LINES)) {
      return HEAD + files.sorted().map(ReadmeTable::read).collect(joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Library library) {
    return LINES.resolve(library.module() + ".md");
  }
}
