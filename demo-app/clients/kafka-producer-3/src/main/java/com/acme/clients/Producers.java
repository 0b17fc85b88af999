package com.acme.clients;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer for each cluster. */
final class Producers {

  private static final Map<URI, Producer<String, String>> PRODUCERS = new ConcurrentHashMap<>();

  private Producers() {}

  static Producer<String, String> to(URI uri) {
    return PRODUCERS.computeIfAbsent(uri, Producers::create);
  }

  private static Producer<String, String> create(URI uri) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", uri.getAuthority()),
        new StringSerializer(),
        new StringSerializer());
  }
}
