package com.acme.selection.far;

import com.acme.Twice;

/** One package further down than {@code StockClient}. */
public class PriceClient {

  public Object call() {
    return Twice.down();
  }
}
