package com.acme.loaders;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Not parallel capable, and locks itself to find a resource too: whoever asks it for one while
 * holding another lock can be in a deadlock with it.
 */
final class LockingLoader extends ClassLoader {

  private final Set<String> own;

  LockingLoader(ClassLoader parent, Set<String> own) {
    super(parent);
    this.own = own;
  }

  @Override
  protected synchronized Class<?> loadClass(String name, boolean resolve)
      throws ClassNotFoundException {
    Class<?> loaded = findLoadedClass(name);
    if (loaded != null) {
      return loaded;
    }
    return own.contains(name) ? define(name) : getParent().loadClass(name);
  }

  @Override
  public synchronized InputStream getResourceAsStream(String name) {
    return getParent().getResourceAsStream(name);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
