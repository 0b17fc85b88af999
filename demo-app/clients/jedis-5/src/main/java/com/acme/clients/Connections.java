package com.acme.clients;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import redis.clients.jedis.JedisPooled;

/** Jedis with its pool, one for each server. */
final class Connections {

  private static final Map<URI, JedisPooled> CLIENTS = new ConcurrentHashMap<>();

  private Connections() {}

  static JedisPooled to(URI uri) {
    return CLIENTS.computeIfAbsent(uri, address -> new JedisPooled(address));
  }
}
