package com.acme.clients;

import io.grpc.Channel;
import io.grpc.ManagedChannelBuilder;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A channel to each server. */
final class Channels {

  private static final Map<URI, Channel> CHANNELS = new ConcurrentHashMap<>();

  private Channels() {}

  static Channel to(URI uri) {
    return CHANNELS.computeIfAbsent(uri, Channels::connect);
  }

  private static Channel connect(URI uri) {
    return ManagedChannelBuilder.forAddress(uri.getHost(), uri.getPort()).usePlaintext().build();
  }
}
