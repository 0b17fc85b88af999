package io.breakeragent.benchmarks.outage;

/** Time from left to right, zero where the stock service begins to hang. */
record TimeAxis(Schedule schedule) {
  static final int LEFT = 130;
  static final int RIGHT = 770;

  double x(double second) {
    return LEFT + second * (RIGHT - LEFT) / schedule.endsAt();
  }

  /** Draws the phases above {@code top}, their shade down to {@code bottom}, the scale below it. */
  void draw(Svg svg, int top, int bottom) {
    svg.text("small", "end", LEFT - 10, top - 12, "the stock service");
    int hangs = schedule.hangsAt();
    int down = schedule.downAt();
    int back = schedule.backAt();
    svg.rect("hanging", x(hangs), top - 28, x(down) - x(hangs), bottom - top + 28);
    svg.rect("down", x(down), top - 28, x(back) - x(down), bottom - top + 28);
    phase(svg, top, "small", 0, hangs, "healthy");
    phase(svg, top, "phase", hangs, down, "HANGS: takes calls, never answers");
    phase(svg, top, "phase", down, back, "DOWN");
    phase(svg, top, "small", back, schedule.endsAt(), "healthy");
    svg.text("small", "start", RIGHT + 18, bottom + 16, "when asked for");
    int step = schedule.endsAt() > 30 ? 10 : 2;
    for (int at = hangs % step; at <= schedule.endsAt(); at += step) {
      svg.text("small", "middle", x(at), bottom + 16, at - hangs + " s");
    }
  }

  private void phase(Svg svg, int top, String css, int from, int to, String name) {
    svg.text(css, "middle", (x(from) + x(to)) / 2, top - 12, name);
  }
}
