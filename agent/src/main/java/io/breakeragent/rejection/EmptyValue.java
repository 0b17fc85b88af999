package io.breakeragent.rejection;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
 * The empty value of a type, but for arrays: {@code []} or <code>{}</code> in the YAML. Collections
 * are fresh ones that their receiver may change, as it may change those of a real call.
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
          Iterator.class);

  private static final List<Class<?>> FOR_MAP =
      List.of(LinkedHashMap.class, TreeMap.class, ConcurrentHashMap.class);

  private final String type;

  private EmptyValue(String type) {
    this.type = type;
  }

  /** What {@code []} is for a return type, or null if that type cannot hold anything like it. */
  static @Nullable EmptyValue list(String returnType, TypeView types) {
    return first(FOR_LIST, returnType, types);
  }

  /** What <code>{}</code> is for a return type, or null likewise. */
  static @Nullable EmptyValue map(String returnType, TypeView types) {
    return first(FOR_MAP, returnType, types);
  }

  private static @Nullable EmptyValue first(
      List<Class<?>> candidates, String returnType, TypeView types) {
    for (Class<?> candidate : candidates) {
      if (types.isSubtype(candidate.getName(), returnType)) {
        return new EmptyValue(candidate.getName());
      }
    }
    return null;
  }

  @Override
  public String text() {
    return "an empty " + type;
  }

  @Override
  public Object value(@Nullable WeakReference<ClassLoader> loader) {
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
      default -> throw new IllegalStateException(type);
    };
  }
}
