package io.breakeragent.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns the bytes of a file into text: UTF-8, printable, and no more than {@link #MAX_BYTES}. */
final class SourceText {

  static final int MAX_BYTES = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /** The text without a byte order mark, or null after adding the problem. */
  static @Nullable String read(InputStream stream, Problems problems) {
    byte[] bytes;
    try {
      bytes = stream.readNBytes(MAX_BYTES + 1);
    } catch (IOException fault) {
      problems.add(1, 1, "the file cannot be read: " + fault);
      return null;
    }
    if (bytes.length > MAX_BYTES) {
      problems.add(1, 1, "the file is larger than 1 MiB: this cannot be a list of breakers");
      return null;
    }
    if (isUtf16(bytes)) {
      problems.add(1, 1, "the file is encoded as UTF-16: save it as UTF-8");
      return null;
    }
    String text = decode(bytes, problems);
    return text != null && isPrintable(text, problems) ? text : null;
  }

  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static @Nullable String decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (result.isError()) {
      String hex = Integer.toHexString(bytes[in.position()] & 0xFF);
      addAt(text, text.length(), "the byte 0x" + hex + " is not UTF-8: save it as UTF-8", problems);
      return null;
    }
    return text;
  }

  private static boolean isPrintable(String text, Problems problems) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        String name =
            c == 0 ? "a NUL character" : "the control character 0x" + Integer.toHexString(c);
        addAt(text, i, name + " stands here: this is not a text file", problems);
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static void addAt(String text, int index, String message, Problems problems) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    problems.add(line, 1 + text.codePointCount(lineStart, index), message);
  }
}
