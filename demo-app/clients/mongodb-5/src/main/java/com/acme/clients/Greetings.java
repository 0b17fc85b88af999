package com.acme.clients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** A collection of greetings in each database. */
final class Greetings {

  private static final Map<URI, MongoClient> CLIENTS = new ConcurrentHashMap<>();

  private Greetings() {}

  static MongoCollection<Document> of(URI uri) {
    return CLIENTS
        .computeIfAbsent(uri, address -> MongoClients.create(address.toString()))
        .getDatabase("acme")
        .getCollection("greetings");
  }
}
