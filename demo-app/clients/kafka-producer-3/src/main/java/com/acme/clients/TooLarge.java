package com.acme.clients;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record that the producer itself does not take, its cluster being well. */
public final class TooLarge implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    String large = "hello".repeat(1_000_000);
    return "sent " + Producers.to(uri).send(new ProducerRecord<>("greetings", large)).get();
  }
}
