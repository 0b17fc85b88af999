package io.breakeragent.demo;

import com.acme.inventory.Health;

/** A stretch of the story in which the inventory service behaves in one way. */
enum Phase {
  HEALTHY(Health.HEALTHY, 6, "the inventory service is healthy"),
  HANGING(Health.HANGING, 12, "the inventory service HANGS: it takes every call and answers none"),
  DOWN(Health.DOWN, 8, "the inventory service is DOWN: it drops every connection"),
  RECOVERED(Health.HEALTHY, 10, "the inventory service is healthy again");

  private final Health health;
  private final int seconds;
  private final String title;

  Phase(Health health, int seconds, String title) {
    this.health = health;
    this.seconds = seconds;
    this.title = title;
  }

  Health health() {
    return health;
  }

  /** How long it lasts, unless the user asks for another pace. */
  int seconds() {
    return seconds;
  }

  String title() {
    return title;
  }
}
