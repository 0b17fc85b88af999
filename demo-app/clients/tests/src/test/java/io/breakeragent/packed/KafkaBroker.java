package io.breakeragent.packed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The real Kafka broker, a cluster of its own. */
final class KafkaBroker {

  private KafkaBroker() {}

  /**
   * Starts one with all its data in the directory, which it makes.
   *
   * @param port where it listens
   * @param controllerPort where it listens to itself
   * @param advertised host and port, to which it sends those who ask where to send records
   */
  static KafkaRaftServer start(Path directory, int port, int controllerPort, String advertised)
      throws IOException {
    Properties properties = properties(directory, port, controllerPort, advertised);
    Files.createDirectories(directory);
    Path file = directory.resolve("kafka.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    PrintStream quiet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String id = Uuid.randomUuid().toString();
    StorageTool.execute(new String[] {"format", "-t", id, "-c", file.toString()}, quiet);
    KafkaRaftServer broker = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    broker.startup();
    return broker;
  }

  private static Properties properties(
      Path directory, int port, int controllerPort, String advertised) {
    Properties properties = new Properties();
    properties.setProperty("process.roles", "broker,controller");
    properties.setProperty("node.id", "1");
    properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    properties.setProperty("controller.listener.names", "CONTROLLER");
    properties.setProperty(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.setProperty("advertised.listeners", "PLAINTEXT://" + advertised);
    properties.setProperty(
        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.setProperty("log.dirs", directory.resolve("kafka").toString());
    properties.setProperty("num.partitions", "1");
    properties.setProperty("offsets.topic.replication.factor", "1");
    return properties;
  }
}
