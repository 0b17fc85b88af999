package com.acme.clients;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import redis.clients.jedis.RedisClient;

/** Jedis with its pool, one for each server. */
final class Connections {

  private static final Map<URI, RedisClient> CLIENTS = new ConcurrentHashMap<>();

  private Connections() {}

  static RedisClient to(URI uri) {
    return CLIENTS.computeIfAbsent(uri, address -> RedisClient.create(address));
  }
}
