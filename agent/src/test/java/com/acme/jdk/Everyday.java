package com.acme.jdk;

import com.acme.Console;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Uses the JDK's classes of every day, which the agent itself cannot do without. */
public final class Everyday {

  private static final AtomicLong COUNTER = new AtomicLong();
  private static final ReentrantLock LOCK = new ReentrantLock();

  private Everyday() {}

  public static void main(String[] args) {
    Map<String, Integer> map = new HashMap<>(Map.of("one", 1));
    map.putAll(new ConcurrentHashMap<>(Map.of("two", 2)));
    List<Integer> list = new ArrayList<>(map.values());
    list.sort(null);
    ThreadLocal<String> local = ThreadLocal.withInitial(() -> "local");
    Console.say(list + " " + COUNTER.incrementAndGet() + " " + local.get());
    LOCK.lock();
    try {
      Console.say(Arrays.toString("a,b".split(",")) + LOCK.isHeldByCurrentThread());
    } finally {
      LOCK.unlock();
    }
    Console.ask("ready");
  }
}
