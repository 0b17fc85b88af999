package com.acme.clients;

import java.net.URI;
import org.bson.Document;

/** A query by the MongoDB driver. */
public final class Count implements Client {

  @Override
  public String call(URI uri) {
    return "hello " + Greetings.of(uri).countDocuments(new Document("_id", "hello"));
  }
}
