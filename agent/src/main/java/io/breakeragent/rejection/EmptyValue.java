package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The empty value of a type: {@code []} or <code>{}</code> in the YAML. Collections are fresh ones
 * that their receiver may change, as it may change those of a real call.
 */
final class EmptyValue implements Fallback {

  private static final List<Class<?>> FOR_LIST =
      List.of(
          ArrayList.class,
          LinkedHashSet.class,
          TreeSet.class,
          ArrayDeque.class,
          Optional.class,
          Stream.class,
          java.util.Iterator.class);

  private static final List<Class<?>> FOR_MAP =
      List.of(LinkedHashMap.class, TreeMap.class, ConcurrentHashMap.class);

  private final String type;

  private EmptyValue(String type) {
    this.type = type;
  }

  static @Nullable EmptyValue of(boolean map, String returnType, TypeView types) {
    if (!map && returnType.endsWith("[]")) {
      return new EmptyValue(returnType);
    }
    for (Class<?> candidate : map ? FOR_MAP : FOR_LIST) {
      if (types.isSubtype(candidate.getName(), returnType)) {
        return new EmptyValue(candidate.getName());
      }
    }
    return null;
  }

  @Override
  public @Nullable Object value(@Nullable WeakReference<ClassLoader> loader) {
    return switch (type) {
      case "java.util.ArrayList" -> new ArrayList<>();
      case "java.util.LinkedHashSet" -> new LinkedHashSet<>();
      case "java.util.TreeSet" -> new TreeSet<>();
      case "java.util.ArrayDeque" -> new ArrayDeque<>();
      case "java.util.Optional" -> Optional.empty();
      case "java.util.stream.Stream" -> Stream.empty();
      case "java.util.Iterator" -> Collections.emptyIterator();
      case "java.util.LinkedHashMap" -> new LinkedHashMap<>();
      case "java.util.TreeMap" -> new TreeMap<>();
      case "java.util.concurrent.ConcurrentHashMap" -> new ConcurrentHashMap<>();
      default -> emptyArray(loader);
    };
  }

  private @Nullable Object emptyArray(@Nullable WeakReference<ClassLoader> loader) {
    String component = type.substring(0, type.length() - "[]".length());
    int dimensions = 1;
    while (component.endsWith("[]")) {
      component = component.substring(0, component.length() - "[]".length());
      dimensions++;
    }
    try {
      Class<?> element = Primitives.classOf(component);
      if (element == null) {
        element = Class.forName(component, false, loader == null ? null : loader.get());
      }
      return Array.newInstance(element, new int[dimensions]);
    } catch (ClassNotFoundException e) {
      throw new NoClassDefFoundError(component);
    }
  }
}
