package io.breakeragent.packed;

import java.util.List;

/**
 * A library that talks to a server of its own kind: the table that {@link ServerClientsIT} goes
 * through.
 *
 * @param breaker the breaker's name, with %s for host and port
 * @param counted how many guarded calls one call of the application is
 * @param harmless the application's class that calls for an error that is no failure
 * @param shown that error as the README's table says it
 */
record ServerLibrary(Library library, String breaker, int counted, String harmless, String shown) {

  /** A driver, alone and behind pools: asking for a connection and using it are two calls. */
  static ServerLibrary jdbc(String module, String driver) {
    String refusal = "java.sql.SQLTransientConnectionException";
    return new ServerLibrary(
        new Library(
            module,
            "jdbc",
            List.of(driver, "HikariCP", "commons-dbcp2"),
            List.of(
                new Way("ByDriver", "DriverManager", refusal),
                new Way("ByHikari", "HikariCP", refusal),
                new Way("ByDbcp", "DBCP", refusal))),
        "%s",
        2,
        "Duplicate",
        "constraint violation");
  }

  /** Jedis, whose connections say only from 8 on where they go. */
  static ServerLibrary jedis(String module, String breaker) {
    String refusal = "redis.clients.jedis.exceptions.JedisConnectionException";
    return new ServerLibrary(
        new Library(
            module, "jedis", List.of("jedis"), List.of(new Way("SetCommand", "commands", refusal))),
        breaker,
        1,
        "BadType",
        "not an integer");
  }

  static ServerLibrary lettuce(String module) {
    String refusal = "io.lettuce.core.RedisConnectionException";
    return new ServerLibrary(
        new Library(
            module,
            "lettuce",
            List.of("lettuce-core"),
            List.of(
                new Way("SetCommand", "sync", refusal),
                new Way("SetCommandAsync", "async", refusal),
                new Way("SetCommandReactive", "reactive", refusal))),
        "redis",
        1,
        "BadType",
        "not an integer");
  }

  static ServerLibrary kafka(String module) {
    String refusal = "org.apache.kafka.common.KafkaException";
    return new ServerLibrary(
        new Library(
            module,
            "kafka-producer",
            List.of("kafka-clients"),
            List.of(
                new Way("Send", "future", refusal),
                new Way("SendWithCallback", "callback", refusal))),
        "kafka-greetings",
        1,
        "TooLarge",
        "record too large");
  }

  static ServerLibrary mongodb(String module) {
    String refusal = "com.mongodb.MongoTimeoutException";
    return new ServerLibrary(
        new Library(
            module,
            "mongodb",
            List.of("mongodb-driver-sync"),
            List.of(new Way("Count", "operations", refusal))),
        "mongodb",
        1,
        "Duplicate",
        "duplicate key");
  }

  static ServerLibrary grpc(String module) {
    String refusal = "io.grpc.StatusRuntimeException";
    return new ServerLibrary(
        new Library(
            module,
            "grpc",
            List.of("grpc-stub"),
            List.of(
                new Way("Greet", "blocking stub", refusal),
                new Way("GreetByFuture", "future stub", refusal),
                new Way("GreetAsync", "async stub", refusal),
                new Way("Watch", "server stream of an async stub", refusal))),
        "%s",
        1,
        "GreetNobody",
        "NOT_FOUND");
  }
}
