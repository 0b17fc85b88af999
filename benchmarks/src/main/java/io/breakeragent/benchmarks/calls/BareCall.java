package io.breakeragent.benchmarks.calls;

import com.acme.warehouse.Warehouse;
import java.util.OptionalLong;

/** The call without any guard. */
final class BareCall implements Guarded {

  private final Warehouse warehouse = new Warehouse();

  @Override
  public String shelf(int item) {
    return warehouse.shelf(item);
  }

  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public OptionalLong counted() {
    return OptionalLong.empty();
  }
}
