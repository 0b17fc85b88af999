package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import com.acme.woven.Handler;
import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which methods of a class a target guards, and why it leaves out others that it names. */
class MethodPickerTest {

  private static final String CLIENT = Client.class.getName();
  private static final String REAL = Gateways.Real.class.getName();
  private static final String OF_TEXT = Handler.OfText.class.getName();

  @Test
  void a_name_means_every_overload() throws ClassNotFoundException {
    assertEquals(
        List.of("get()", "get(int)", "get(java.lang.String[],long[][])"), woven(CLIENT, "get"));
  }

  @Test
  void a_signature_means_one_overload() throws ClassNotFoundException {
    assertEquals(List.of("get()"), woven(CLIENT, "get()"));
    assertEquals(List.of("get(int)"), woven(CLIENT, "get(int)"));
    assertEquals(
        List.of("get(java.lang.String[],long[][])"),
        woven(CLIENT, "get(java.lang.String[],long[][])"));
  }

  /** Agents' row 13. */
  @Test
  void a_wildcard_does_not_mean_the_methods_of_object() throws ClassNotFoundException {
    List<String> all = woven(CLIENT, "*");
    assertEquals(all, woven(CLIENT));
    for (String method : List.of("equals(java.lang.Object)", "hashCode()", "toString()")) {
      assertFalse(all.contains(method), method);
    }
    assertTrue(all.contains("clone(java.lang.String)"), all::toString);
    assertTrue(all.contains("hidden()"), all::toString);
  }

  @Test
  void a_method_of_object_is_meant_when_it_is_named() throws ClassNotFoundException {
    assertEquals(List.of("toString()"), woven(CLIENT, "toString"));
  }

  @Test
  void an_exception_is_left_out() throws ClassNotFoundException {
    ClassSelector client = new ClassSelector.Exact(CLIENT);
    Target target =
        new Target(
            "inventory",
            client,
            List.of(Targets.pattern("get*")),
            List.of(Targets.pattern("get(int)")),
            new Completion.Auto(),
            Exchange.PER_CALL,
            3);
    assertEquals(List.of("get()", "get(java.lang.String[],long[][])"), woven(target, CLIENT));
  }

  /** Agents' row 11; the overload that comes first in the file is not what the bridge calls. */
  @Test
  void a_signature_that_only_a_bridge_has_means_the_method_behind_it() throws Throwable {
    Loom loom = new Loom(Targets.exact("inventory", OF_TEXT, "handle(java.lang.Object)"));
    Class<?>[] text = {String.class};
    Class<?>[] number = {Integer.class};
    assertTrue(loom.refuses(OF_TEXT, "handle", text, "hello"));
    assertFalse(loom.refuses(OF_TEXT, "handle", number, 1));
    assertEquals(List.of(OF_TEXT + ".handle(java.lang.String)"), loom.row().woven());
  }

  /** Agents' row 9. */
  @Test
  void a_bridge_itself_is_never_woven() throws Throwable {
    Loom loom = new Loom(Targets.exact("inventory", OF_TEXT, "handle"));
    loom.guard("inventory").breaker().reset();
    Class<?>[] bridge = {Object.class};
    assertEquals("text", loom.call(OF_TEXT, "handle", bridge, "hello"));
    assertEquals(1, loom.guard("inventory").breaker().totals().successful());
    assertEquals(2, loom.row().woven().size(), () -> loom.row().text());
  }

  /** Agents' row 10. */
  @Test
  void a_bridge_to_a_superclass_is_told() throws ClassNotFoundException {
    assertReason(
        Targets.exact("inventory", REAL, "inherited"),
        REAL,
        REAL + ".inherited() is only a bridge to a superclass: name the class that declares it");
  }

  @Test
  void an_abstract_method_is_told() throws ClassNotFoundException {
    String gateway = Gateways.Gateway.class.getName();
    assertReason(
        Targets.exact("inventory", gateway, "call"),
        gateway,
        gateway + ".call() is abstract: name the classes that implement it, or use subtypesOf");
  }

  @Test
  void a_native_method_is_told() throws ClassNotFoundException {
    assertReason(
        Targets.exact("inventory", CLIENT, "outside"),
        CLIENT,
        CLIENT + ".outside() is native: it has no code to weave; name a Java method that calls it");
  }

  /** Agents' row 15. */
  @Test
  void an_inherited_method_is_told_with_its_owner() throws ClassNotFoundException {
    assertReason(
        Targets.exact("inventory", REAL, "ping"),
        REAL,
        "ping is inherited: name the class that declares it, " + Gateways.Gateway.class.getName());
  }

  @Test
  void a_wildcard_tells_nothing_of_what_it_cannot_mean() throws ClassNotFoundException {
    Loom loom = new Loom(Targets.exact("inventory", CLIENT, "o*"));
    loom.loadClass(CLIENT);
    assertEquals(List.of(CLIENT + ".object()"), loom.row().woven());
    assertFalse(loom.row().isUnmatched(), () -> loom.row().text());
  }

  @Test
  void an_annotated_class_means_all_its_methods_and_an_annotated_method_itself()
      throws ClassNotFoundException {
    String annotation = Gateways.Outbound.class.getName();
    Target target = Targets.annotatedWith("inventory", annotation);
    assertEquals(List.of("call()"), woven(target, Gateways.Marked.class.getName()));
    assertEquals(List.of("call()"), woven(target, Gateways.Partly.class.getName()));
    assertEquals(List.of(), woven(target, REAL));
  }

  private static List<String> woven(String className, String... methods)
      throws ClassNotFoundException {
    return woven(Targets.exact("inventory", className, methods), className);
  }

  private static List<String> woven(Target target, String className) throws ClassNotFoundException {
    Loom loom = new Loom(target);
    loom.loadClass(className);
    assertEquals(0, loom.faults.count(), loom.faults::last);
    return loom.row().woven().stream()
        .map(method -> method.substring(className.length() + 1))
        .toList();
  }

  private static void assertReason(Target target, String className, String reason)
      throws ClassNotFoundException {
    Loom loom = new Loom(target);
    loom.loadClass(className);
    String start = "line 3: inventory <- " + className + ": 0 methods woven; ";
    assertEquals(start + reason, loom.row().text());
    assertTrue(loom.row().isUnmatched());
  }
}
