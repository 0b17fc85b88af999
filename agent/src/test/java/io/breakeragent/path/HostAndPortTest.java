package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one spelling of where a call goes to. */
class HostAndPortTest {

  private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  @ParameterizedTest
  @CsvSource({
    "https://api.acme.com/stock?id=1, api.acme.com:443",
    "http://api.acme.com, api.acme.com:80",
    "HTTP://API.Acme.COM:8080/, api.acme.com:8080",
    "ws://acme.com/feed, acme.com:80",
    "wss://acme.com/feed, acme.com:443",
    "http://user:secret@acme.com/, acme.com:80",
    "http://[::1]:8080/, [::1]:8080",
    "http://[2001:DB8::1]/, [2001:db8::1]:80",
    "http://my_service/x, my_service:80",
    "http://my_service:8080/x, my_service:8080",
    "http://user:secret@my_service:8080/x, my_service:8080",
    "foo://acme.com/, acme.com",
    "//acme.com:99/x, acme.com:99"
  })
  void of_a_uri_and_of_its_text(String uri, String expected) throws Throwable {
    assertEquals(expected, hostAndPort(URI.create(uri)));
    assertEquals(expected, hostAndPort(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "https://API.acme.com/stock, api.acme.com:443",
    "http://user:secret@my_service:8080/x, my_service:8080",
    "http://[::1]/, [::1]:80"
  })
  void of_a_url(String url, String expected) throws Throwable {
    assertEquals(expected, hostAndPort(new URL(url)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://db.acme.com/orders               | db.acme.com:5432
          jdbc:postgresql://h:5433,H2/db?user=a@b            | h:5433,h2:5432
          jdbc:mysql://root:secret@db/x                      | db:3306
          jdbc:mysql:replication://a,b:3307/x                | a:3306,b:3307
          jdbc:mariadb://db:3306/x                           | db:3306
          jdbc:sqlserver://db;databaseName=x                 | db:1433
          jdbc:sqlserver://db:1444;databaseName=x            | db:1444
          jdbc:oracle:thin:@//db.acme.com:1522/service       | db.acme.com:1522
          jdbc:oracle:thin:@db.acme.com:1522:sid             | db.acme.com:1522
          jdbc:oracle:thin:scott/tiger@db:1521:sid           | db:1521
          jdbc:oracle:thin:scott/tiger@db/service            | db:1521
          jdbc:db2://db/x                                    | db:50000
          jdbc:h2:tcp://db/~/x                               | db:9092
          jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1               | h2:mem:orders
          jdbc:h2:file:///var/orders                         | h2:file:///var/orders
          jdbc:derby:memory:orders                           | derby:memory:orders
          JDBC:PostgreSQL://[::1]:5432/x                     | [::1]:5432
          jdbc:unheard-of://db/x                             | db
          """)
  void of_a_jdbc_url(String url, String expected) throws Throwable {
    assertEquals(expected, hostAndPort(url));
  }

  @ParameterizedTest
  @CsvSource({
    "acme.com:50051, acme.com:50051",
    "acme.com, acme.com",
    "acme.com:, acme.com",
    "ACME.com:80/path, acme.com:80",
    "::1, [::1]",
    "[::1]:80, [::1]:80",
    "fe80::1%eth0, [fe80::1%eth0]",
    "'mongodb://u:p@a:27017,b/db', 'a:27017,b:27017'",
    "redis://:secret@cache, cache:6379"
  })
  void of_other_texts(String text, String expected) throws Throwable {
    assertEquals(expected, hostAndPort(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/stock", "?id=1", "jdbc:", "http://", "http://?x", "two words", "a@"})
  void a_text_without_a_host_has_none(String text) throws Throwable {
    assertNull(hostAndPort(text));
  }

  @Test
  void other_values_without_a_host_have_none() throws Throwable {
    assertNull(hostAndPort(URI.create("/stock")));
    assertNull(hostAndPort(URI.create("mailto:ada@acme.com")));
    assertNull(hostAndPort(new URL("file:/etc/hosts")));
    assertNull(hostAndPort(17));
    assertNull(hostAndPort(new OnlyHost("acme.com")));
    assertNull(hostAndPort(new Target(null, 80, "http")));
  }

  @Test
  @SuppressWarnings("AddressSelection")
  void of_a_socket_address_without_asking_a_name_server() throws Throwable {
    assertEquals(
        "db.acme.com:5432", hostAndPort(InetSocketAddress.createUnresolved("DB.acme.com", 5432)));
    InetAddress address = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
    assertEquals("192.0.2.1:80", hostAndPort(new InetSocketAddress(address, 80)));
    InetAddress loopback = InetAddress.getByAddress(IPV6_LOOPBACK);
    assertEquals("[0:0:0:0:0:0:0:1]:80", hostAndPort(new InetSocketAddress(loopback, 80)));
  }

  @Test
  void of_anything_that_has_a_host_and_a_port() throws Throwable {
    assertEquals("acme.com:443", hostAndPort(new Target("Acme.com", -1, "https")));
    assertEquals("acme.com:8443", hostAndPort(new Target("acme.com", 8443, "https")));
    assertEquals("acme.com", hostAndPort(new Target("acme.com", -1, null)));
    assertEquals("[::1]:80", hostAndPort(new Target("::1", -1, "http")));
    assertEquals("acme.com:443", hostAndPort(new Bean("https", "")));
    assertEquals("acme.com:80", hostAndPort(new Bean(null, "http")));
  }

  @Test
  void a_member_of_that_name_goes_first() throws Throwable {
    assertEquals("its own", hostAndPort(new Named("its own")));
  }

  @Test
  void one_place_has_one_text_whatever_names_it() throws Throwable {
    Object text = hostAndPort(URI.create("https://same.acme.com/a"));
    assertSame(text, hostAndPort(URI.create("https://same.acme.com:443/b")));
    assertSame(text, hostAndPort(URI.create("https://SAME.acme.com/")));
    assertSame(text, hostAndPort("https://user@same.acme.com/c"));
  }

  private static @Nullable Object hostAndPort(Object value) throws Throwable {
    return Path.parse("arg0.hostAndPort").read(value);
  }

  public record Target(@Nullable String host, int port, @Nullable String scheme) {}

  public record OnlyHost(String host) {}

  public record Named(String hostAndPort) {}

  /** Speaks of host and scheme as Apache's HttpHost does. */
  public record Bean(@Nullable String schemeName, String protocol) {
    public String getHostName() {
      return "acme.com";
    }

    public int getPort() {
      return -1;
    }
  }
}
