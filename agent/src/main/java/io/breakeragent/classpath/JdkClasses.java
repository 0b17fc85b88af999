package io.breakeragent.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class files of the JDK that runs this, but for those of its tools. */
public final class JdkClasses {

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final String SUFFIX = ".class";

  private JdkClasses() {}

  /** The class file, or null if there is none. */
  public static byte @Nullable [] find(String className) {
    String file = className.replace('.', '/') + SUFFIX;
    try (InputStream in = PLATFORM.getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether the JDK has the package of a class, be there such a class or not. */
  public static boolean hasPackageOf(String className) {
    int dot = className.lastIndexOf('.');
    String wanted = dot < 0 ? "" : className.substring(0, dot);
    return modules().stream().anyMatch(m -> m.reference().descriptor().packages().contains(wanted));
  }

  /** The names of all classes, in alphabetical order; takes a part of a second. */
  public static Set<String> names() {
    return modules().stream()
        .flatMap(module -> files(module).stream())
        .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("-info" + SUFFIX))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()).replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<ResolvedModule> modules() {
    return ModuleLayer.boot().configuration().modules().stream()
        .filter(module -> isSeenByAll(ModuleLayer.boot().findLoader(module.name())))
        .toList();
  }

  private static boolean isSeenByAll(@Nullable ClassLoader loader) {
    return loader == null || loader == PLATFORM;
  }

  private static List<String> files(ResolvedModule module) {
    try (ModuleReader reader = module.reference().open();
        Stream<String> files = reader.list()) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
