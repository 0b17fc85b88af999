package com.acme.clients;

import java.net.URI;
import org.bson.Document;

/** A document that is there already, which the server, being well, refuses to store. */
public final class Duplicate implements Client {

  @Override
  public String call(URI uri) {
    Document document = new Document("_id", "hello");
    Greetings.of(uri).insertOne(document);
    return "stored";
  }
}
