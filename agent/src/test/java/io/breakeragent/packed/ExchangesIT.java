package io.breakeragent.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.jdk.Exchanges;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C10: whatever is asked of one connection of the JDK's oldest client, it counts once. */
class ExchangesIT {

  private static final String PASSWORD = "changeit";

  /** No breaker opens, whatever happens. */
  private static final String YAML =
      """
      defaults: {minimumNumberOfCalls: 1000}
      targets: [{preset: http-url-connection}]
      """;

  @TempDir Path directory;

  /**
   * An https connection leaves its work to another object, which must be the same for all calls.
   */
  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void an_exchange_counts_once(String scheme) throws IOException {
    try (ChildJvm jvm = start();
        JmxConnection jmx = jvm.jmx()) {
      String[] ports = jvm.ask("ports").split(" ", -1);
      String authority = "127.0.0.1:" + ports[scheme.equals("http") ? 0 : 1];
      Exchange exchange = new Exchange(jvm, scheme + "://" + authority + "/");
      assertEquals("connected 200 2 ok 200 ", exchange.of("GET", 200));
      MBean breaker = jmx.breaker(authority);
      assertCounts(breaker, 1, 0);
      // The second one finds the connection of the first alive.
      exchange.of("GET", 200);
      assertCounts(breaker, 2, 0);
      assertEquals("connected 200 2 ok 200 ", exchange.of("GET", 302));
      assertCounts(breaker, 3, 0);
      assertEquals("connected 404 2 FileNotFoundException 404 ", exchange.of("GET", 404));
      assertCounts(breaker, 4, 0);
      assertEquals("connected 500 2 IOException 500 ", exchange.of("GET", 500));
      assertCounts(breaker, 4, 1);
      assertEquals(
          "connected SocketException null SocketException SocketException ", exchange.of("GET", 0));
      assertCounts(breaker, 4, 2);
      assertEquals("written connected 200 2 ok 200 ", exchange.of("POST", 200));
      assertCounts(breaker, 5, 2);
      assertEquals("written connected 500 2 IOException 500 ", exchange.of("POST", 500));
      assertCounts(breaker, 5, 3);
      String nobody = "127.0.0.1:" + freePort();
      Exchange refused = new Exchange(jvm, scheme + "://" + nobody + "/");
      refused.of("GET", 200);
      assertCounts(jmx.breaker(nobody), 0, 1);
      refused.of("POST", 200);
      assertCounts(jmx.breaker(nobody), 0, 2);
      jvm.endWithoutFaults();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private ChildJvm start() {
    String store = directory.resolve("keys.p12").toString();
    String options = "-genkeypair -alias server -dname CN=server -ext san=ip:127.0.0.1 -keyalg EC";
    String command = options + " -storepass " + PASSWORD + " -keystore " + store;
    try (ChildJvm keytool = new ChildJvm(Launch.tool("keytool", command.split(" ", -1)))) {
      assertEquals(0, keytool.end().exitCode());
    }
    return Launch.of(Exchanges.class, store, PASSWORD)
        .option("-Djavax.net.ssl.trustStore=" + store)
        .option("-Djavax.net.ssl.trustStorePassword=" + PASSWORD)
        .guarded(directory, YAML)
        .start()
        .waitForLine("ready");
  }

  private static void assertCounts(MBean breaker, long successes, long failures) {
    assertEquals(
        "successes %d, failures %d, ignored 0".formatted(successes, failures),
        "successes %d, failures %d, ignored %d"
            .formatted(
                breaker.number("SuccessfulCalls"),
                breaker.number("FailedCalls"),
                breaker.number("IgnoredCalls")));
  }

  private record Exchange(ChildJvm jvm, String root) {
    String of(String method, int status) {
      return jvm.ask(method + " " + root + status);
    }
  }
}
