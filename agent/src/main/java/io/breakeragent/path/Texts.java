package io.breakeragent.path;

/** The texts that values have in names. */
public final class Texts {

  /** Longer texts are cut. */
  private static final int MAX_LENGTH = 200;

  private Texts() {}

  /**
   * The text of a value: without control characters, 200 characters at most. Allocates nothing for
   * a text that is fine as it is, nor for a whole number seen before.
   */
  public static String of(Object value) {
    String text = raw(value);
    return isFine(text) ? text : refined(text);
  }

  /** The same before control characters are taken out, which is dear to look for. */
  public static String raw(Object value) {
    if (value instanceof String text && text.length() <= MAX_LENGTH) {
      return text;
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return Wholes.text(((Number) value).longValue());
    }
    String text = String.valueOf(value.toString());
    return text.length() > MAX_LENGTH ? refined(text) : text;
  }

  private static boolean isFine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String refined(String text) {
    StringBuilder refined = new StringBuilder(MAX_LENGTH);
    for (int i = 0; i < text.length() && refined.length() < MAX_LENGTH; i++) {
      if (!Character.isISOControl(text.charAt(i))) {
        refined.append(text.charAt(i));
      }
    }
    int last = refined.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(refined.charAt(last))) {
      refined.setLength(last);
    }
    return refined.toString();
  }
}
