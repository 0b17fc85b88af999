package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import io.breakeragent.target.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which targets mean a class, by name or by what its class file says. */
class TargetIndexTest {

  private static final String CLIENT = Client.class.getName();
  private static final String GATEWAY = Gateways.Gateway.class.getName();
  private static final String OUTBOUND = Gateways.Outbound.class.getName();

  @Test
  void several_targets_may_mean_one_class() {
    TargetIndex index =
        index(
            Targets.exact("exact", CLIENT),
            Targets.exact("again", CLIENT),
            Targets.glob("glob", "com.acme.**.*Client"),
            Targets.glob("elsewhere", "com.acme.*"),
            Targets.subtypesOf("object", "java.lang.Object"),
            Targets.annotatedWith("annotated", OUTBOUND));
    assertEquals(Set.of("exact", "again", "glob", "object"), found(index, Client.class));
  }

  @Test
  void subtypes_are_found_with_the_type_itself() {
    TargetIndex index = index(Targets.subtypesOf("gateways", GATEWAY));
    assertEquals(Set.of("gateways"), found(index, Gateways.Real.class));
    assertEquals(Set.of("gateways"), found(index, Gateways.Gateway.class));
    assertEquals(Set.of(), found(index, Client.class));
  }

  @Test
  void annotated_classes_are_found_and_those_with_an_annotated_method() {
    TargetIndex index = index(Targets.annotatedWith("marked", OUTBOUND));
    assertEquals(Set.of("marked"), found(index, Gateways.Marked.class));
    assertEquals(Set.of("marked"), found(index, Gateways.Partly.class));
    assertEquals(Set.of(), found(index, Gateways.Real.class));
  }

  /** Its class file may be nowhere: a proxy, a script, a class of a loader without resources. */
  @Test
  void a_loaded_class_is_found_by_what_it_is() {
    ClassLoader withoutClassFiles =
        new ClassLoader(null) {
          @Override
          public java.io.@Nullable InputStream getResourceAsStream(String name) {
            return null;
          }
        };
    TargetIndex index = index(Targets.subtypesOf("gateways", GATEWAY));
    byte[] classFile = bytesOf(Gateways.Real.class);
    String name = Gateways.Real.class.getName();
    assertEquals(List.of(), index.find(withoutClassFiles, name, null, classFile));
    assertEquals(1, index.find(withoutClassFiles, name, Gateways.Real.class, classFile).size());
  }

  @Test
  void a_name_alone_rules_out_what_only_names_select() {
    TargetIndex byName = index(Targets.exact("a", CLIENT), Targets.glob("b", "org.acme.**"));
    assertTrue(byName.mayMean(CLIENT));
    assertTrue(byName.mayMean("org.acme.deep.Thing"));
    assertFalse(byName.mayMean("com.acme.Other"));
    assertTrue(index(Targets.subtypesOf("a", GATEWAY)).mayMean("com.acme.Other"));
    assertTrue(index(Targets.annotatedWith("a", OUTBOUND)).mayMean("com.acme.Other"));
  }

  @Test
  void loaded_classes_are_meant_by_the_same_targets() {
    assertTrue(index(Targets.exact("a", CLIENT)).means(Client.class));
    assertTrue(index(Targets.glob("a", "com.**")).means(Client.class));
    assertFalse(index(Targets.exact("a", CLIENT)).means(Gateways.Real.class));
    assertTrue(index(Targets.subtypesOf("a", GATEWAY)).means(Gateways.Real.class));
    assertFalse(index(Targets.subtypesOf("a", GATEWAY)).means(Client.class));
    assertTrue(index(Targets.annotatedWith("a", OUTBOUND)).means(Gateways.Partly.class));
    assertFalse(index(Targets.annotatedWith("a", OUTBOUND)).means(Client.class));
  }

  /** Its supertypes need not be known: nothing could be woven. */
  @Test
  void a_class_without_a_meant_method_is_not_looked_up() {
    ClassLoader neverAsked =
        new ClassLoader(null) {
          @Override
          public java.io.@Nullable InputStream getResourceAsStream(String name) {
            throw new AssertionError("asked for " + name);
          }
        };
    TargetIndex index = index(Targets.subtypesOf("gateways", GATEWAY, "ping", "pin?"));
    byte[] classFile = bytesOf(Gateways.Real.class);
    assertEquals(List.of(), index.find(neverAsked, Gateways.Real.class.getName(), null, classFile));
    assertEquals(
        List.of(),
        index.find(neverAsked, Gateways.Real.class.getName(), Gateways.Real.class, classFile));
    assertEquals(Set.of("gateways"), found(index, Gateways.Gateway.class));
  }

  @Test
  void only_targets_that_may_mean_one_of_its_methods_mean_a_subtype() {
    TargetIndex index =
        index(
            Targets.subtypesOf("calls", GATEWAY, "call"),
            Targets.subtypesOf("pings", GATEWAY, "ping"),
            Targets.subtypesOf("all", GATEWAY));
    assertEquals(Set.of("calls", "all"), found(index, Gateways.Real.class));
  }

  /** They would never learn what the type has. */
  @Test
  void targets_for_types_that_no_weaver_is_shown_know_their_methods() {
    TargetRow row =
        new TargetRow(Targets.subtypesOf("tasks", "java.util.concurrent.Callable", "cell"));
    TargetIndex unused = new TargetIndex(List.of(row));
    assertTrue(row.hasSeenClass());
    assertEquals(
        List.of("cell; did you mean call?"), row.unmatched().stream().map(row::withHint).toList());

    TargetRow none =
        new TargetRow(Targets.subtypesOf("tasks", "java.util.concurrent.Calable", "call"));
    unused = new TargetIndex(List.of(none));
    assertFalse(none.hasSeenClass());
  }

  private static TargetIndex index(Target... targets) {
    return new TargetIndex(Arrays.stream(targets).map(TargetRow::new).toList());
  }

  private static Set<String> found(TargetIndex index, Class<?> type) {
    List<TargetRow> rows =
        new ArrayList<>(index.find(type.getClassLoader(), type.getName(), null, bytesOf(type)));
    Set<String> breakers =
        rows.stream().map(row -> row.target().breaker()).collect(Collectors.toSet());
    assertEquals(breakers.size(), rows.size(), "each target once");
    return breakers;
  }

  private static byte[] bytesOf(Class<?> type) {
    byte[] bytes = ClassFiles.find(type.getClassLoader(), type.getName());
    if (bytes == null) {
      throw new IllegalArgumentException(type.getName());
    }
    return bytes;
  }
}
