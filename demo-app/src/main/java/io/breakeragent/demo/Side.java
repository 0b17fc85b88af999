package io.breakeragent.demo;

import com.acme.inventory.Health;
import com.acme.inventory.InventoryService;
import java.io.IOException;
import java.util.List;

/**
 * One half of the demo: a shop, its own inventory service, and what was measured of both. Used by
 * one thread; the shop's lines arrive on others.
 */
final class Side implements AutoCloseable {
  private final String name;
  private final Screen screen;
  private final InventoryService inventory;
  private final ShopProcess shop;
  private final Visits visits = new Visits();
  private long rowBegan;
  private long callsBeforeRow;
  private long deadCallsBeforeRun;

  Side(String name, List<String> jvmArgs, Screen screen) throws IOException {
    this.name = name;
    this.screen = screen;
    inventory = new InventoryService();
    shop = new ShopProcess(jvmArgs, inventory.address(), this::read, this::pass);
  }

  long pid() {
    return shop.pid();
  }

  /** Whether the shop has served its first second of customers. */
  boolean isOpen() {
    return visits.all().pages() >= 20;
  }

  /** Throws if the shop's JVM has ended. */
  void mustBeAlive() throws IOException {
    if (!shop.isAlive()) {
      throw new IOException("the shop " + name + " has ended");
    }
  }

  /** Forgets all visits: a run begins. */
  void begin(long now) {
    visits.clear();
    deadCallsBeforeRun = inventory.callsWhileDead();
    callsBeforeRow = inventory.calls();
    rowBegan = now;
  }

  void become(Health health) {
    inventory.become(health);
  }

  /** What happened since the row before. */
  Row row(long now) {
    long calls = inventory.calls();
    Row row = new Row(visits.endedBetween(rowBegan, now), calls - callsBeforeRow);
    callsBeforeRow = calls;
    rowBegan = now;
    return row;
  }

  /** What came of the run, in which the service changed at these times. */
  Result result(long hanging, long down, long recovered) {
    return new Result(
        visits.all(),
        visits.arrivedBetween(hanging, down),
        inventory.callsWhileDead() - deadCallsBeforeRun,
        visits.untilStockIsShown(recovered));
  }

  @Override
  public void close() {
    shop.close();
    inventory.close();
  }

  private void read(String line) {
    Visit.parse(line, System.nanoTime()).ifPresentOrElse(visits::add, () -> pass(line));
  }

  private void pass(String line) {
    screen.say("[shop " + name + "] " + line);
  }
}
