package com.acme.shop;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A shop: 20 customers a second ask for a page, 8 threads build the pages, 40 customers find room
 * to wait, further ones are turned away.
 *
 * <p>A page shows the stock, or 'unknown' where the inventory cannot be asked. Each customer is one
 * line on stdout: {@code page waited_us=2001 stock=7} or {@code turned-away}.
 */
public final class Shop implements AutoCloseable {
  private static final int CUSTOMERS_PER_SECOND = 20;
  private static final int THREADS = 8;
  private static final int ROOM = 40;

  private final InventoryGateway inventory;
  private final ScheduledExecutorService door = Executors.newSingleThreadScheduledExecutor();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(ROOM));

  private Shop(InventoryGateway inventory) {
    this.inventory = inventory;
  }

  /** Runs a shop over the inventory at the URL of the first argument, until stdin ends. */
  public static void main(String[] args) throws IOException {
    try (Shop shop = new Shop(new InventoryGateway(URI.create(args[0])))) {
      shop.open();
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void open() {
    long gap = TimeUnit.SECONDS.toMicros(1) / CUSTOMERS_PER_SECOND;
    var unused = door.scheduleAtFixedRate(this::customerArrives, 0, gap, TimeUnit.MICROSECONDS);
  }

  private void customerArrives() {
    long arrival = System.nanoTime();
    try {
      threads.execute(() -> serve("lamp", arrival));
    } catch (RejectedExecutionException full) {
      System.out.println("turned-away");
    }
  }

  private void serve(String product, long arrival) {
    String stock = stockOf(product);
    long waited = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - arrival);
    System.out.println("page waited_us=" + waited + " stock=" + stock);
  }

  private String stockOf(String product) {
    try {
      return Integer.toString(inventory.stockOf(product));
    } catch (IOException e) {
      return "unknown";
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }

  @Override
  public void close() {
    door.shutdownNow();
    threads.shutdownNow();
  }
}
