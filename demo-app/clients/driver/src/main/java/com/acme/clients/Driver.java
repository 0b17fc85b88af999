package com.acme.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Makes the calls that it is told to make on stdin, until that ends.
 *
 * <p>{@code call CLIENT N URI} makes N calls one after the other, {@code at-once CLIENT N URI} all
 * together; for each it prints a line as soon as it has ended. {@code threads} prints how many
 * threads there are.
 */
public final class Driver {

  private Driver() {}

  public static void main(String[] args) throws Exception {
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "threads" -> System.out.println(Thread.getAllStackTraces().size());
        case "call" -> oneAfterTheOther(calls(words));
        case "at-once" -> atOnce(calls(words));
        default -> throw new IOException("unknown command: " + line);
      }
    }
    // The pools of some libraries hold threads that are no daemons.
    System.exit(0);
  }

  private static List<Call> calls(String[] words) throws ReflectiveOperationException {
    Client client = Clients.named(words[1]);
    URI uri = URI.create(words[3]);
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(words[2]); i++) {
      calls.add(new Call(client, uri));
    }
    return calls;
  }

  private static void oneAfterTheOther(List<Call> calls) {
    for (Call call : calls) {
      call.run();
    }
  }

  private static void atOnce(List<Call> calls) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(calls.size());
    for (Call call : calls) {
      Thread thread =
          new Thread(
              () -> {
                call.run();
                ended.countDown();
              });
      thread.start();
    }
    ended.await();
  }
}
