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

  private Everyday() {}

  public static void main(String[] args) {
    Map<String, Integer> map = new HashMap<>(Map.of("one", 1));
    map.putAll(new ConcurrentHashMap<>(Map.of("two", 2)));
    List<Integer> list = new ArrayList<>(map.values());
    list.sort(null);
    AtomicLong number = new AtomicLong(list.get(1));
    ThreadLocal<String> local = ThreadLocal.withInitial(() -> "local");
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    Console.say(list + " " + number.incrementAndGet() + " " + local.get() + " " + lock.isLocked());
    lock.unlock();
    Console.say(Arrays.toString("a,b".split(",")) + new StringBuilder("c").append(1));
    Console.ask("ready");
  }
}
