package com.acme.selection;

import com.acme.Twice;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what leaves the house. */
@Retention(RetentionPolicy.RUNTIME)
@interface Outbound {

  /** Marked as a whole. */
  @Outbound
  class Marked {
    Object one() {
      throw Twice.down();
    }

    Object two() {
      throw Twice.down();
    }
  }

  /** Marked in one method. */
  class PartlyMarked {
    @Outbound
    Object marked() {
      throw Twice.down();
    }

    Object unmarked() {
      throw Twice.down();
    }
  }
}
