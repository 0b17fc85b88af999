package com.acme.clients;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One connection to each server, which all threads share. */
final class Connections {

  private static final Map<URI, StatefulRedisConnection<String, String>> OPEN =
      new ConcurrentHashMap<>();

  private Connections() {}

  static StatefulRedisConnection<String, String> to(URI uri) {
    return OPEN.computeIfAbsent(uri, address -> RedisClient.create(address.toString()).connect());
  }
}
