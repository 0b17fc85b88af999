package io.breakeragent.classpath;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Shows the class files of a class path, after those of the JDK, and loads no class. */
final class ClassFileLoader extends ClassLoader {

  private static final String SUFFIX = ".class";

  private final ClassPath classPath;

  ClassFileLoader(ClassPath classPath) {
    super(ClassLoader.getPlatformClassLoader());
    this.classPath = classPath;
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    InputStream ofJdk = getParent().getResourceAsStream(name);
    if (ofJdk != null || !name.endsWith(SUFFIX)) {
      return ofJdk;
    }
    String type = name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
    byte[] found = classPath.find(type);
    return found == null ? null : new ByteArrayInputStream(found);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    throw new ClassNotFoundException(name + ": this loader only shows class files");
  }
}
