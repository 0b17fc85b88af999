package com.acme.keys;

import com.acme.Console;
import java.io.IOException;
import java.net.URI;

/** Calls partners by address, as it is told on stdin: {@code URI STATUS}. */
public final class Partners {

  private final String region;

  private Partners(String region) {
    this.region = region;
  }

  public static void main(String[] args) {
    String command = Console.ask("open");
    for (int i = 1; command != null; i++) {
      command = Console.ask(i + " " + answer(command.split(" ", 2)));
    }
  }

  private static String answer(String[] command) {
    Partners partners = new Partners("eu");
    int status = Integer.parseInt(command[1]);
    try {
      return partners.call(new Address(URI.create(command[0])), status) + " " + partners.state();
    } catch (IOException | RuntimeException e) {
      return e.getMessage();
    }
  }

  /** What is guarded: a primitive says how it went. */
  int call(Address address, int status) throws IOException {
    if (status == 0) {
      throw new IOException(address + " is gone");
    }
    return status;
  }

  /** Is guarded too, and looks at itself. */
  public String state() {
    return "fine in " + region;
  }

  public String getRegion() {
    return region;
  }

  /** Where a partner is. */
  public record Address(URI uri) {}
}
