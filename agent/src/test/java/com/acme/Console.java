package com.acme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the applications under test say, and how they are told to go on. */
public final class Console {

  private static final BufferedReader STDIN =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  private Console() {}

  public static void say(String line) {
    System.out.println(line);
  }

  /** Says this line and waits for the next one on stdin; null at its end. */
  public static String ask(String line) {
    say(line);
    try {
      return STDIN.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
