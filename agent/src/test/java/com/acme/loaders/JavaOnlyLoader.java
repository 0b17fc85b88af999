package com.acme.loaders;

import java.io.IOException;
import java.io.InputStream;

/** Delegates java.* and nothing else, as an OSGi framework or JBoss Modules does. */
final class JavaOnlyLoader extends ClassLoader {

  JavaOnlyLoader() {
    super(null);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java.")) {
      return ClassLoader.getPlatformClassLoader().loadClass(name);
    }
    if (!name.startsWith("com.acme.loaders.")) {
      throw new ClassNotFoundException("not wired to this bundle: " + name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String resource = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = JavaOnlyLoader.class.getResourceAsStream(resource)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
