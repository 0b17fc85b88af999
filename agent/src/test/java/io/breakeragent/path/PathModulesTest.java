package io.breakeragent.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/** Modules are respected: what they keep to themselves is no part of a path (agents' row 7). */
class PathModulesTest {

  @Test
  void a_public_class_in_a_package_that_is_not_exported_is_not_read_itself() throws Throwable {
    Object connection = new URL("http://acme.com/").openConnection();
    Class<?> type = connection.getClass();
    assertTrue(Modifier.isPublic(type.getModifiers()));
    assertFalse(type.getModule().isExported(type.getPackageName()));
    assertNotNull(type.getMethod("getCookieHandler"));
    assertNull(Path.parse("this.cookieHandler").read(connection));
  }

  @Test
  void what_its_exported_supertypes_declare_is_read() throws Throwable {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("http://acme.com:8080/").openConnection();
    assertEquals("acme.com", Path.parse("this.URL.host").read(connection));
    assertEquals("acme.com:8080", Path.parse("this.URL.hostAndPort").read(connection));
    assertEquals("GET", Path.parse("this.requestMethod").read(connection));
    HttpClient client = HttpClient.newHttpClient();
    assertEquals(HttpClient.Redirect.NEVER, Path.parse("this.followRedirects").read(client));
  }
}
