package io.breakeragent.window;

/** One thing to do to a window; says what it read, if anything. */
enum Act {
  SUCCEED,
  FAIL,
  SLOW,
  READ;

  String on(Counted window) {
    switch (this) {
      case SUCCEED -> window.succeed(0);
      case FAIL -> window.fail(0);
      case SLOW -> window.slow(0);
      case READ -> {
        return window.read(0);
      }
    }
    return "";
  }
}
