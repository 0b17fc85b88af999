package com.acme.hang;

import com.acme.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Makes calls that hang, each in its own way, as it is told on stdin. */
public final class Hang {

  private static final CompletableFuture<String> ANSWER = new CompletableFuture<>();
  private static final List<CompletableFuture<String>> STAGES = new ArrayList<>();

  private Hang() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    String command = Console.ask("open");
    for (int i = 1; command != null; i++) {
      command = Console.ask(i + " " + done(command));
    }
  }

  private static String done(String command) throws ReflectiveOperationException {
    switch (command) {
      case "thread" -> daemon(Hang::hang);
      case "virtual" ->
          Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task());
      case "stage" -> STAGES.add(hangLater());
      case "release" -> ANSWER.complete("late");
      default -> {
        return answer();
      }
    }
    return command;
  }

  private static Runnable task() {
    return Hang::hang;
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }

  /** What is guarded: three ways to call the same service. */
  static void hang() {
    ANSWER.join();
  }

  /** A future of its own: who waits for the answer may not get in the way of others who do. */
  static CompletableFuture<String> hangLater() {
    return ANSWER.copy();
  }

  static String answer() {
    try {
      return ask();
    } catch (RuntimeException e) {
      return "refused: " + e.getMessage();
    }
  }

  static String ask() {
    return "answered";
  }
}
