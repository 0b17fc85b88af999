package io.breakeragent.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.woven.Client;
import com.acme.woven.Gateways;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who extends or implements whom, before and after a class is loaded. */
class SupertypesTest {

  private static final String GATEWAY = Gateways.Gateway.class.getName();

  private final Supertypes supertypes = new Supertypes();
  private final ShowingLoader loader = new ShowingLoader();

  /** Shows class files, and remembers which; loads nothing. */
  private static final class ShowingLoader extends ClassLoader {

    private final List<String> shown = new ArrayList<>();

    ShowingLoader() {
      super(null);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      shown.add(name);
      return SupertypesTest.class.getClassLoader().getResourceAsStream(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) {
      throw new AssertionError("loaded " + name);
    }
  }

  @Test
  void a_class_that_is_being_loaded_reaches_all_its_supertypes() {
    assertTrue(reaches(Gateways.Real.class, Gateways.Real.class.getName()));
    assertTrue(reaches(Gateways.Real.class, GATEWAY));
    assertTrue(reaches(Gateways.Real.class, "java.lang.Object"));
    assertTrue(reaches(ArrayList.class, Collection.class.getName()));
    assertFalse(reaches(Client.class, GATEWAY));
    assertFalse(reaches(Gateways.Gateway.class, Gateways.Real.class.getName()));
  }

  @Test
  void each_class_file_is_read_once() {
    reaches(Gateways.Real.class, "com.acme.Nothing");
    reaches(Gateways.Real.class, "com.acme.Nothing");
    assertEquals(loader.shown.stream().distinct().toList(), loader.shown);
    assertFalse(loader.shown.isEmpty());
  }

  @Test
  void a_loaded_class_reaches_the_same() {
    assertTrue(Supertypes.reach(Gateways.Real.class, GATEWAY));
    assertTrue(Supertypes.reach(Gateways.Real.class, Gateways.Real.class.getName()));
    assertTrue(Supertypes.reach(ArrayList.class, "java.lang.Iterable"));
    assertFalse(Supertypes.reach(Client.class, GATEWAY));
  }

  private boolean reaches(Class<?> type, String wanted) {
    List<String> direct = ClassHeader.of(type.getClassLoader(), type.getName()).supertypes();
    return supertypes.reach(loader, type.getName(), direct, wanted);
  }
}
