package com.acme.clients;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record sent by Kafka's producer, by its future and without a callback. */
public final class Send implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    ProducerRecord<String, String> greeting = new ProducerRecord<>("greetings", "hello");
    return "sent to " + Producers.to(uri).send(greeting).get().topic();
  }
}
