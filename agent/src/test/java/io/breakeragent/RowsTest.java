package io.breakeragent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the contract, and every defect known of other breakers, has a test that names it:
 * rules of the state machine as C and a number, defects of engines as B or, where they were found
 * by reading, N with a dash and two digits.
 */
class RowsTest {

  private static final Path TESTS = Path.of("src/test/java");

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_is_named_by_a_test(String format, int last) throws IOException {
    Set<String> unnamed = new TreeSet<>();
    IntStream.rangeClosed(1, last).forEach(row -> unnamed.add(format.formatted(row)));
    unnamed.removeAll(named());
    assertEquals(Set.of(), unnamed);
  }

  static Stream<Arguments> rows() {
    return Stream.of(arguments("C%d", 14), arguments("B-%02d", 37), arguments("N-%02d", 12));
  }

  private static Set<String> named() throws IOException {
    Pattern row = Pattern.compile("\\b(C\\d+|[BN]-\\d\\d)\\b");
    Set<String> named = new TreeSet<>();
    for (Path file : testFiles()) {
      Matcher found = row.matcher(Files.readString(file));
      while (found.find()) {
        named.add(found.group());
      }
    }
    return named;
  }

  private static List<Path> testFiles() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList();
    }
  }
}
