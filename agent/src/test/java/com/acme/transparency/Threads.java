package com.acme.transparency;

import com.acme.Console;

/** Locks, interrupts and threads that die. */
class Threads {

  void showAll() throws InterruptedException {
    Thread dying = new Thread(this::die, "dying");
    dying.start();
    dying.join();
    Thread.currentThread().interrupt();
    Console.say("interrupted " + interrupted() + " " + Thread.currentThread().isInterrupted());
    Thread.currentThread().interrupt();
    try {
      waiting();
    } catch (InterruptedException e) {
      Console.say("not waited: " + e.getStackTrace().length);
    }
    Console.say("context " + (Thread.currentThread().getContextClassLoader() == loader()));
  }

  void die() {
    throw new IllegalStateException("the end of a thread");
  }

  boolean interrupted() {
    return Thread.interrupted();
  }

  synchronized void waiting() throws InterruptedException {
    while (Thread.currentThread().isAlive()) {
      wait();
    }
  }

  ClassLoader loader() {
    return Threads.class.getClassLoader();
  }
}
