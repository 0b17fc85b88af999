package io.breakeragent.cli;

import io.breakeragent.classpath.ClassPath;
import io.breakeragent.classpath.JdkClasses;
import io.breakeragent.config.Configuration;
import io.breakeragent.target.ClassSelector;
import io.breakeragent.target.Target;
import io.breakeragent.weave.Rehearsal;
import io.breakeragent.weave.RehearsedMethod;
import io.breakeragent.weave.TargetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every class that is known, shown to a rehearsal; and which targets belong together. */
final class Inspection {

  private final Rehearsal rehearsal;
  private final ClassPath classPath;
  private final boolean hasClassPath;
  private final List<Target> targets;

  /**
   * Inspects everything at once.
   *
   * @param hasClassPath whether the class path was given: else the application's classes are not
   *     known, and no target can be said to mean none of them
   */
  Inspection(Configuration configuration, ClassPath classPath, boolean hasClassPath) {
    this.rehearsal = new Rehearsal(configuration.breakers(), configuration.targets());
    this.classPath = classPath;
    this.hasClassPath = hasClassPath;
    this.targets = configuration.targets();
    showJdk();
    showClassPath();
  }

  boolean hasClassPath() {
    return hasClassPath;
  }

  ClassPath classPath() {
    return classPath;
  }

  /** Whether the class path, the JDK or the agent itself has the class. */
  boolean hasClass(String className) {
    return classPath.classNames().contains(className)
        || JdkClasses.find(className) != null
        || Inspection.class.getResource("/" + className.replace('.', '/') + ".class") != null;
  }

  /** The targets in the order of the file, those of one preset together. */
  List<List<TargetRow>> groups() {
    Map<String, List<TargetRow>> groups = new LinkedHashMap<>();
    for (TargetRow row : rehearsal.rows()) {
      String preset = row.target().presetEntry();
      String key = preset == null ? "" + groups.size() : preset;
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
    return List.copyOf(groups.values());
  }

  List<RehearsedMethod> methodsOf(TargetRow row) {
    return rehearsal.methodsOf(row);
  }

  /** The class files that could not be read, though a target might have meant them. */
  List<String> unread() {
    return rehearsal.unread();
  }

  private void showClassPath() {
    ClassLoader loader = classPath.loader();
    for (String name : classPath.classNames()) {
      byte[] file = rehearsal.mayMean(name) ? classPath.find(name) : null;
      if (file != null) {
        rehearsal.show(loader, name, file);
      }
    }
  }

  private void showJdk() {
    for (String name : namesOfJdk()) {
      byte[] file = rehearsal.mayMean(name) ? JdkClasses.find(name) : null;
      if (file != null) {
        rehearsal.show(null, name, file);
      }
    }
  }

  /** Only where a type of the JDK is asked for can other classes of it be meant than named ones. */
  private Set<String> namesOfJdk() {
    Set<String> named = new TreeSet<>();
    for (Target target : targets) {
      ClassSelector classes = target.classes();
      if (classes instanceof ClassSelector.Exact exact) {
        named.add(exact.className());
      } else if (isOfJdk(classes)) {
        return JdkClasses.names();
      }
    }
    return named;
  }

  private static boolean isOfJdk(ClassSelector classes) {
    if (classes instanceof ClassSelector.SubtypesOf subtypes) {
      return JdkClasses.find(subtypes.typeName()) != null;
    }
    return classes instanceof ClassSelector.AnnotatedWith annotated
        && JdkClasses.find(annotated.annotationName()) != null;
  }
}
