package io.breakeragent.benchmarks.outage;

/** An SVG drawing in the making: elements with a class each, which the style sheet colours. */
final class Svg {
  private final StringBuilder elements = new StringBuilder();

  void rect(String css, double x, double y, double width, double height) {
    add(
        "<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>"
            .formatted(css, x, y, width, height));
  }

  void line(String css, double x1, double y1, double x2, double y2) {
    add(
        "<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>"
            .formatted(css, x1, y1, x2, y2));
  }

  /** Text that starts, is centred or ends at {@code x}: {@code anchor} start, middle or end. */
  void text(String css, String anchor, double x, double y, String text) {
    add(
        "<text class='%s' text-anchor='%s' x='%.1f' y='%.1f'>%s</text>"
            .formatted(css, anchor, x, y, text));
  }

  /** The whole file. */
  String document(int width, int height, String description, String style) {
    return """
        <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' role='img'>
        <title>%s</title>
        <style>
        %s</style>
        %s</svg>
        """
        .formatted(width, height, width, height, description, style, elements);
  }

  private void add(String element) {
    elements.append(element).append('\n');
  }
}
