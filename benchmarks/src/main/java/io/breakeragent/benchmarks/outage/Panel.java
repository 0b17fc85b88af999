package io.breakeragent.benchmarks.outage;

import java.util.OptionalDouble;

/** One variant: what became of the pages of each second, those without stock above the others. */
record Panel(Measures run, Schedule schedule, TimeAxis axis) {
  private static final int BYSTANDERS = 48;
  private static final int OTHERS = 22;

  void draw(Svg svg, int top) {
    int bystanders = top + 28;
    int others = bystanders + BYSTANDERS + 3;
    svg.text("name", "start", TimeAxis.LEFT, top + 21, run.run().variant().title(schedule));
    strip(svg, false, bystanders, BYSTANDERS);
    strip(svg, true, others, OTHERS);
    svg.text("", "end", TimeAxis.LEFT - 10, bystanders + 28, "do not need it");
    svg.text("small", "end", TimeAxis.LEFT - 10, others + 16, "need it");
    svg.text("big", "start", TimeAxis.RIGHT + 18, bystanders + 28, percent());
    svg.text("small", "start", TimeAxis.RIGHT + 18, bystanders + 47, "served in the outage");
    opening(svg, top + 21, bystanders, others + OTHERS);
  }

  /** Rounded down: 100 % is all of them. */
  private String percent() {
    return 100 * run.bystandersServed() / run.bystanders().size() + " %";
  }

  private void strip(Svg svg, boolean needsStock, int top, int height) {
    double perPage = 2.0 * height / Schedule.PAGES_PER_SECOND;
    for (int second = 0; second < schedule.endsAt(); second++) {
      Measures.Second pages = run.second(second, needsStock);
      double y = top + height;
      y = bar(svg, "atOnce", second, y, pages.atOnce() * perPage);
      y = bar(svg, "late", second, y, pages.late() * perPage);
      y = bar(svg, "error", second, y, pages.errors() * perPage);
      bar(svg, "lost", second, y, pages.unanswered() * perPage);
    }
  }

  private double bar(Svg svg, String css, int second, double bottom, double height) {
    if (height > 0) {
      double width = axis.x(second + 1) - axis.x(second) - 1;
      svg.rect(css, axis.x(second) + 0.5, bottom - height, width, height);
    }
    return bottom - height;
  }

  private void opening(Svg svg, int text, int top, int bottom) {
    OptionalDouble opened = run.openedAfter();
    if (opened.isPresent()) {
      double x = axis.x(schedule.hangsAt() + opened.getAsDouble());
      svg.line("opened", x, top - 3, x, bottom + 3);
      String label = "| breaker opens after %.1f s".formatted(opened.getAsDouble());
      svg.text("", "end", TimeAxis.RIGHT, text, label);
    }
  }
}
