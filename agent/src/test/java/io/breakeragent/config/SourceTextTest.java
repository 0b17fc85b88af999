package io.breakeragent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no text, or too many, are a problem with its place. */
class SourceTextTest {

  private static final int MIB = 1 << 20;

  @Test
  void a_file_that_is_too_large_is_not_even_read_to_its_end() {
    assertEquals(
        List.of("f:1:1: the file is larger than 1 MiB: this cannot be a list of breakers"),
        Yaml.problems(ConfigReader.read("f", new FailingStream(2 * MIB))));
    String largest = Yaml.TARGET + "#".repeat(MIB - Yaml.TARGET.length());
    assertEquals(1, Yaml.good(largest).targets().size());
  }

  @Test
  void a_file_that_cannot_be_read_is_a_problem() {
    assertEquals(
        List.of("f:1:1: the file cannot be read: java.io.IOException: disk on fire"),
        Yaml.problems(ConfigReader.read("f", new FailingStream(100))));
  }

  static Stream<Arguments> binary() {
    return Stream.of(
        Arguments.of("a: b\nc: \0", "f:2:4: a NUL character stands here: this is not a text file"),
        Arguments.of(
            "a: \u001b[2J",
            "f:1:4: the control character 0x1b stands here: this is not a text file"),
        Arguments.of(
            "€😀: \u0007",
            "f:1:5: the control character 0x7 stands here: this is not a text file"));
  }

  @ParameterizedTest
  @MethodSource("binary")
  void control_characters_are_a_problem(String text, String problem) {
    assertEquals(List.of(problem), Yaml.problems(text));
  }

  @Test
  void bytes_that_are_no_utf_8_are_a_problem() {
    assertEquals(
        List.of("f:2:5: the byte 0xe4 is not UTF-8: save it as UTF-8"),
        Yaml.problems(Yaml.read("a: b\n# Bläh".getBytes(StandardCharsets.ISO_8859_1))));
    assertEquals(
        List.of("f:1:1: the byte 0xca is not UTF-8: save it as UTF-8"),
        Yaml.problems(Yaml.read(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE})));
    assertEquals(
        List.of("f:1:4: the byte 0xe2 is not UTF-8: save it as UTF-8"),
        Yaml.problems(Yaml.read(new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82})));
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertEquals(
          List.of("f:1:1: the file is encoded as UTF-16: save it as UTF-8"),
          Yaml.problems(Yaml.read("\uFEFFa: b".getBytes(charset))));
    }
  }

  /** Spaces, and then a fault. */
  private static final class FailingStream extends InputStream {
    private int left;

    FailingStream(int spaces) {
      left = spaces;
    }

    @Override
    public int read() throws IOException {
      return read(new byte[1], 0, 1) == 1 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left < length) {
        throw new IOException("disk on fire");
      }
      left -= length;
      Arrays.fill(bytes, offset, offset + length, (byte) ' ');
      return length;
    }
  }
}
