package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read on the call path costs no memory once it was seen. */
class PathAllocationTest {

  private static final int WARM_UP = 2_000;
  private static final int READS = 10_000;

  /** Far less than one object for each read; the measurement itself takes some bytes. */
  private static final long NEXT_TO_NOTHING = READS;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Object[][] valuesOfCalls() throws Exception {
    URI uri = URI.create("https://User@API.acme.com:8443/stock");
    return new Object[][] {
      {"arg0.uri.host", HttpRequest.newBuilder(URI.create("https://acme.com/")).build()},
      {"arg0.uri.port", HttpRequest.newBuilder(URI.create("https://acme.com:8443/")).build()},
      {"arg0.hostAndPort", uri},
      {"arg0.hostAndPort", new URL("http://acme.com/stock")},
      {"arg0.hostAndPort", InetSocketAddress.createUnresolved("acme.com", 6379)},
      {"arg0.hostAndPort", "https://user@api.acme.com/stock/17"},
      {"arg0.hostAndPort", "jdbc:postgresql://a:5432,b/orders?user=ada"},
      {"arg0.hostAndPort", new HostAndPortTest.Target("acme.com", 8080, "http")},
      {"arg0.number", new Values.Numbers()},
    };
  }

  @ParameterizedTest
  @MethodSource("valuesOfCalls")
  void reading_and_naming_a_value_seen_before_allocates_nothing(String text, Object root)
      throws Throwable {
    Path path = Path.parse(text);
    readAndName(path, root, WARM_UP);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    readAndName(path, root, READS);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertEquals(0, allocated / NEXT_TO_NOTHING, allocated + " bytes for " + READS + " reads");
  }

  @Test
  void asking_a_condition_allocates_nothing() throws Throwable {
    Condition status = Condition.parse("result.statusCode >= 500");
    Condition state = Condition.parse("result.state matches 08*");
    ask(status, state, WARM_UP);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    ask(status, state, READS);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertEquals(0, allocated / NEXT_TO_NOTHING, allocated + " bytes for " + READS + " questions");
  }

  private static void readAndName(Path path, Object root, int times) throws Throwable {
    for (int i = 0; i < times; i++) {
      assertFalse(Texts.of(Objects.requireNonNull(path.read(root))).isEmpty());
    }
  }

  private static void ask(Condition status, Condition state, int times) throws Throwable {
    Answer answer = new Answer(503, "08006");
    for (int i = 0; i < times; i++) {
      assertTrue(status.test(answer) && state.test(answer));
    }
  }

  public record Answer(int statusCode, String state) {}
}
