package com.acme.selection;

import com.acme.Twice;

/** Chosen by a glob on the name of the class. */
public class StockClient {

  public Object call() {
    return Twice.down();
  }

  /** Its name ends otherwise. */
  public static class StockServer {
    public Object call() {
      return Twice.down();
    }
  }
}
