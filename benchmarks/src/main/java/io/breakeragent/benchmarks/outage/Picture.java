package io.breakeragent.benchmarks.outage;

import java.util.List;

/** The runs over time as an SVG: a panel per variant, the phases of the stock service above. */
final class Picture {
  private static final int WIDTH = 960;
  private static final int TOP = 138;
  private static final int PANEL = 116;
  private static final int BOTTOM = 34;
  private static final String TITLE =
      "A dependency hangs. What becomes of the pages that do not even need it?";

  /** A card of its own, so that it reads well whatever the page around it looks like. */
  private static final String STYLE =
      """
      text { font: 13px -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328 }
      .title { font-size: 20px; font-weight: 600 }
      .name { font-size: 15px; font-weight: 600 }
      .big { font-size: 28px; font-weight: 600 }
      .small { font-size: 12px; fill: #59636e }
      .phase { font-weight: 600; fill: #b3261e }
      .card { fill: #ffffff; stroke: #d1d9e0 }
      .hanging { fill: #b3261e; opacity: .1 } .down { fill: #b3261e; opacity: .2 }
      .opened { stroke: #1f2328; stroke-width: 2 }
      .atOnce { fill: #2f7ed8 } .late { fill: #e9b44c } .error { fill: #aab4be } .lost { fill: #d64933 }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc } .small { fill: #9198a1 } .phase { fill: #ff8a7a }
        .card { fill: #0d1117; stroke: #3d444d }
        .hanging { fill: #ff8a7a; opacity: .13 } .down { fill: #ff8a7a; opacity: .26 }
        .opened { stroke: #f0f6fc }
        .atOnce { fill: #4493f8 } .late { fill: #d9a53a } .error { fill: #59636e } .lost { fill: #e5533d }
      }
      """;

  private final Schedule schedule;
  private final List<Measures> runs;
  private final Svg svg = new Svg();

  Picture(Schedule schedule, List<Measures> runs) {
    this.schedule = schedule;
    this.runs = runs.stream().filter(run -> run.run().variant() != Variant.AGENT_TIMEOUT).toList();
  }

  String svg() {
    TimeAxis axis = new TimeAxis(schedule);
    int height = TOP + runs.size() * PANEL + BOTTOM;
    svg.rect("card", 0.5, 0.5, WIDTH - 1, height - 1);
    svg.text("title", "start", 24, 38, TITLE);
    svg.text("small", "start", 24, 59, setting());
    legend();
    axis.draw(svg, TOP, height - BOTTOM);
    for (int i = 0; i < runs.size(); i++) {
      new Panel(runs.get(i), schedule, axis).draw(svg, TOP + i * PANEL);
    }
    return svg.document(WIDTH, height, TITLE, STYLE);
  }

  private String setting() {
    return "A shop with 200 worker threads is asked for %d pages a second; half of them need the stock service."
        .formatted(Schedule.PAGES_PER_SECOND);
  }

  private void legend() {
    entry(24, "atOnce", "served within 1 s");
    entry(164, "late", "served later");
    entry(274, "error", "error page");
    entry(374, "lost", "no answer, customer gave up after " + schedule.patience() + " s");
  }

  private void entry(int x, String css, String text) {
    svg.rect(css, x, 74, 12, 12);
    svg.text("small", "start", x + 18, 84, text);
  }
}
