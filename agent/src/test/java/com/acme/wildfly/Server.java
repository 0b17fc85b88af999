package com.acme.wildfly;

import com.acme.Console;
import java.lang.management.ManagementFactory;
import java.util.logging.LogManager;

/**
 * Chooses its log manager and MBean server in main, as WildFly does: too late if anybody touched
 * either of them before.
 */
public final class Server {

  private Server() {}

  public static void main(String[] args) {
    Console.ask("booting");
    System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
    System.setProperty("javax.management.builder.initial", OwnBuilder.class.getName());
    Console.ask("configured");
    ManagementFactory.getPlatformMBeanServer();
    Console.say("log manager " + LogManager.getLogManager().getClass().getSimpleName());
    Console.ask("MBean servers by its own builder " + OwnBuilder.built);
  }
}
