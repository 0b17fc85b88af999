package com.acme.shop;

import com.acme.Console;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** Places orders whose answers come later, as it is told on stdin. */
public final class Orders {

  private final Queue<CompletableFuture<String>> open = new ArrayDeque<>();

  public static void main(String[] args) {
    Orders orders = new Orders();
    for (String line = Console.ask("open"); line != null; line = Console.ask(orders.obey(line))) {
      // One step for each line.
    }
  }

  private String obey(String line) {
    return switch (line) {
      case "order" -> {
        CompletableFuture<String> order = order();
        yield order.isCompletedExceptionally() ? "refused: " + reason(order) : "ordered";
      }
      case "confirm" -> "confirmed " + open.remove().complete("here you are");
      case "cancel" -> "cancelled " + open.remove().cancel(true);
      default -> "failed " + open.remove().completeExceptionally(new IllegalStateException(line));
    };
  }

  private CompletableFuture<String> order() {
    CompletableFuture<String> order = new CompletableFuture<>();
    open.add(order);
    return order;
  }

  private static String reason(CompletableFuture<String> order) {
    return order.handle((answer, thrown) -> thrown.getMessage()).join();
  }
}
