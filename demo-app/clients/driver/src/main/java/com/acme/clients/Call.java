package com.acme.clients;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One call, and the line that tells how it went: {@code ok ANSWER} or {@code threw WHAT}. */
record Call(Client client, URI uri) {

  void run() {
    String outcome;
    try {
      outcome = "ok " + client.call(uri);
    } catch (Exception e) {
      outcome = "threw " + told(e);
    }
    System.out.println(outcome.replace('\n', ' '));
  }

  /** All that a catch block could know: each type up to Exception, the message, the causes. */
  private static String told(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append(t == thrown ? "" : " CAUSED BY ");
      for (Class<?> type = t.getClass(); isTold(type); type = type.getSuperclass()) {
        text.append(type.getName()).append(' ');
      }
      text.append(": ").append(t.getMessage());
    }
    return text.toString();
  }

  private static boolean isTold(@Nullable Class<?> type) {
    return type != null && type != Exception.class && type != Throwable.class;
  }
}
