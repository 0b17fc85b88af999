package io.breakeragent.weave;

import io.breakeragent.rejection.TypeView;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/** The types that a woven class sees, read from class files. */
final class PoolTypeView implements TypeView {

  private final TypePool pool;

  private PoolTypeView(TypePool pool) {
    this.pool = pool;
  }

  /**
   * The view of a class. Its pool is for questions only: one that was asked for an absent type
   * remembers its absence.
   */
  static PoolTypeView of(ClassFileLocator classFiles) {
    return new PoolTypeView(TypePool.Default.WithLazyResolution.of(classFiles));
  }

  @Override
  public boolean exists(String type) {
    return find(type) != null;
  }

  @Override
  public boolean isSubtype(String type, String supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    TypeDescription description = find(type);
    return description != null && reaches(description, supertype);
  }

  @Override
  public boolean isAbstract(String type) {
    TypeDescription description = find(type);
    return description != null && description.isAbstract();
  }

  @Override
  public boolean isInterface(String type) {
    TypeDescription description = find(type);
    return description != null && description.isInterface();
  }

  @Override
  public boolean hasConstructor(String type, String... parameterTypes) {
    TypeDescription description = find(type);
    if (description == null) {
      return false;
    }
    MethodList<?> methods = description.getDeclaredMethods();
    for (MethodDescription method : methods) {
      if (method.isConstructor()
          && method.isPublic()
          && MethodHeader.parameterTypes(method.getDescriptor()).equals(List.of(parameterTypes))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<List<String>> parametersOf(String type, String method) {
    List<List<String>> found = new ArrayList<>();
    TypeDescription description = find(type);
    if (description != null) {
      addParameters(description, method, found);
    }
    return found;
  }

  private @Nullable TypeDescription find(String type) {
    try {
      TypePool.Resolution resolution = pool.describe(type);
      return resolution.isResolved() ? resolution.resolve() : null;
    } catch (RuntimeException e) {
      // A broken or absent class file somewhere in the application: to us, no such type.
      return null;
    }
  }

  private static boolean reaches(TypeDescription type, String supertype) {
    try {
      for (TypeDefinition c = type; c != null; c = c.getSuperClass()) {
        if (c.asErasure().getName().equals(supertype)) {
          return true;
        }
        for (TypeDefinition implemented : c.getInterfaces()) {
          if (reaches(implemented.asErasure(), supertype)) {
            return true;
          }
        }
      }
      return false;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void addParameters(TypeDescription type, String name, List<List<String>> found) {
    try {
      for (TypeDefinition c = type; c != null; c = c.getSuperClass()) {
        MethodList<?> methods = c.getDeclaredMethods();
        for (MethodDescription method : methods) {
          if (method.isPublic() && method.getName().equals(name)) {
            found.add(MethodHeader.parameterTypes(method.getDescriptor()));
          }
        }
        for (TypeDefinition implemented : c.getInterfaces()) {
          addParameters(implemented.asErasure(), name, found);
        }
      }
    } catch (RuntimeException e) {
      // What is there of a broken hierarchy is all there is.
    }
  }
}
