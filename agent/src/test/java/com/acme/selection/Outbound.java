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
      return Twice.down();
    }

    Object two() {
      return Twice.down();
    }
  }

  /** Marked in one method. */
  class PartlyMarked {
    @Outbound
    Object marked() {
      return Twice.down();
    }

    Object unmarked() {
      return Twice.down();
    }
  }
}
