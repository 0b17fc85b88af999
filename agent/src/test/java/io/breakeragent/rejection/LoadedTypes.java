package io.breakeragent.rejection;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view of types for tests: what the loader of the tests sees, by reflection. */
public final class LoadedTypes implements TypeView {

  @Override
  public boolean exists(String type) {
    return find(type) != null;
  }

  @Override
  public boolean isSubtype(String type, String supertype) {
    Class<?> sub = find(type);
    Class<?> base = find(supertype);
    return sub != null && base != null && base.isAssignableFrom(sub);
  }

  @Override
  public boolean isAbstract(String type) {
    Class<?> found = find(type);
    return found != null && Modifier.isAbstract(found.getModifiers());
  }

  @Override
  public boolean hasConstructor(String type, String... parameterTypes) {
    Class<?> found = find(type);
    List<Class<?>> parameters = new ArrayList<>();
    for (String parameterType : parameterTypes) {
      parameters.add(find(parameterType));
    }
    try {
      return found != null && found.getConstructor(parameters.toArray(Class<?>[]::new)) != null;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public boolean isInterface(String type) {
    Class<?> found = find(type);
    return found != null && found.isInterface();
  }

  @Override
  public List<List<String>> parametersOf(String type, String method) {
    Class<?> found = find(type);
    return found == null
        ? List.of()
        : Arrays.stream(found.getMethods())
            .filter(m -> m.getName().equals(method))
            .map(m -> Arrays.stream(m.getParameterTypes()).map(Class::getTypeName).toList())
            .toList();
  }

  private static @Nullable Class<?> find(String type) {
    try {
      return Class.forName(type, false, LoadedTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
