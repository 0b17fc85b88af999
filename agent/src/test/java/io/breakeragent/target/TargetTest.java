package io.breakeragent.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.breakeragent.completion.Completion;
import io.breakeragent.completion.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which methods a target means, and its parts as text. */
class TargetTest {

  private static final MethodPattern GET = new MethodPattern("get*", null);
  private static final MethodPattern RESERVE =
      new MethodPattern("reserve", List.of("java.lang.String", "int"));
  private static final MethodPattern CLOSE = new MethodPattern("close", List.of());

  @Test
  void a_method_has_to_match_one_pattern() {
    Target target = target(List.of(GET, RESERVE), List.of());

    assertTrue(target.selects("getStock", List.of("int")));
    assertTrue(target.selects("get", List.of()));
    assertTrue(target.selects("reserve", List.of("java.lang.String", "int")));
    assertFalse(target.selects("reserve", List.of("java.lang.String")));
    assertFalse(target.selects("reserve", List.of("int", "java.lang.String")));
    assertFalse(target.selects("forget", List.of()));
    assertFalse(target.selects("GetStock", List.of()));
  }

  @Test
  void a_name_alone_may_rule_a_method_out() {
    Target target = target(List.of(GET, RESERVE), List.of(CLOSE));

    assertTrue(target.maySelect("getStock"));
    assertTrue(target.maySelect("reserve"));
    assertFalse(target.maySelect("forget"));
    assertFalse(target.maySelect("ge"));
    assertTrue(target(List.of(), List.of(CLOSE)).maySelect("close"), "with other parameters");
  }

  @Test
  void an_exception_wins() {
    Target target = target(List.of(), List.of(CLOSE, GET));

    assertTrue(target.selects("close", List.of("int")));
    assertFalse(target.selects("close", List.of()));
    assertFalse(target.selects("getStock", List.of()));
    assertTrue(target.selects("anything", List.of()));
  }

  @Test
  void wildcards_in_method_names_know_no_separator() {
    assertTrue(new MethodPattern("*", null).matches("lambda$get$0", List.of()));
    assertTrue(new MethodPattern("g?t", null).matches("get", List.of()));
    assertTrue(new MethodPattern("**", List.of("byte[]")).matches("get", List.of("byte[]")));
    assertFalse(new MethodPattern("g?t", null).matches("gt", List.of()));
  }

  @Test
  void a_star_stands_for_one_parameter_of_any_type() {
    MethodPattern pattern = new MethodPattern("call", List.of("*", "java.lang.Runnable"));

    assertTrue(pattern.matches("call", List.of("int", "java.lang.Runnable")));
    assertFalse(pattern.matches("call", List.of("java.lang.Runnable")));
    assertFalse(pattern.matches("call", List.of("int", "int")));
    assertFalse(pattern.matches("call", List.of("int", "int", "java.lang.Runnable")));
    assertEquals("call(*,java.lang.Runnable)", pattern.toString());
  }

  @Test
  void the_parts_of_a_target_read_as_they_were_written() {
    assertEquals("get*", GET.toString());
    assertEquals("reserve(java.lang.String,int)", RESERVE.toString());
    assertEquals("close()", CLOSE.toString());
    assertEquals("com.acme.A$B", new ClassSelector.Exact("com.acme.A$B").toString());
    assertEquals("a.**", new ClassSelector.ByGlob(new ClassGlob("a.**")).toString());
    assertEquals("subtypes of com.acme.G", new ClassSelector.SubtypesOf("com.acme.G").toString());
    assertEquals(
        "annotated with com.acme.Out", new ClassSelector.AnnotatedWith("com.acme.Out").toString());
  }

  @Test
  void the_classes_that_the_agent_runs_on_are_off_limits() {
    assertTrue(OffLimits.includes("java.lang.ProcessBuilder"));
    assertTrue(OffLimits.includes("java.util.concurrent.*"));
    assertTrue(OffLimits.includes("io.breakeragent.Agent"));
    assertTrue(OffLimits.includes("java.security.AccessController"));
    assertFalse(OffLimits.includes("java.net.HttpURLConnection"));
    assertFalse(OffLimits.includes("java.utilities.List"));
    assertFalse(OffLimits.includes("com.acme.java.lang.Stock"));
    assertFalse(OffLimits.includes("**.Stock"));
  }

  @Test
  void a_glob_does_not_reach_into_the_jdk() {
    assertTrue(OffLimits.isGlobOfTheJdk("java.net.**"));
    assertTrue(OffLimits.isGlobOfTheJdk("jdk.internal.net.http.*"));
    assertFalse(OffLimits.isGlobOfTheJdk("java.net.HttpURLConnection"));
    assertFalse(OffLimits.isGlobOfTheJdk("com.**"));
  }

  private static Target target(List<MethodPattern> methods, List<MethodPattern> except) {
    return new Target(
        "b",
        new ClassSelector.Exact("com.acme.Stock"),
        methods,
        except,
        new Completion.Auto(),
        Exchange.PER_CALL,
        1);
  }
}
