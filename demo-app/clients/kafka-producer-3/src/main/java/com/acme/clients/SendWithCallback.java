package com.acme.clients;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** A record sent by Kafka's producer, by its callback. */
public final class SendWithCallback implements Client {

  @Override
  public String call(URI uri) throws ExecutionException, InterruptedException {
    Answer answer = new Answer();
    var unused = Producers.to(uri).send(new ProducerRecord<>("greetings", "hello"), answer);
    return answer.get();
  }

  private static final class Answer extends CompletableFuture<String> implements Callback {

    @Override
    public void onCompletion(@Nullable RecordMetadata sent, @Nullable Exception thrown) {
      if (thrown == null) {
        complete("sent");
      } else {
        completeExceptionally(thrown);
      }
    }
  }
}
