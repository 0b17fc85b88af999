package com.acme.loaders;

import com.acme.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;

/**
 * Has a class loader that loads a class of its own each time somebody asks it for a class file; the
 * agent asks while it looks at a class that is being loaded.
 */
public final class Curious {

  private Curious() {}

  public static void main(String[] args) throws Exception {
    Loader loader = new Loader();
    loader.loadClass("com.acme.loaders.Curious$Found").getDeclaredConstructor().newInstance();
    Class<?> hidden = loader.loadClass("com.acme.loaders.Curious$OnTheWay");
    Callable<?> onTheWay = (Callable<?>) hidden.getDeclaredConstructor().newInstance();
    for (String line = Console.ask("ready"); line != null; line = Console.ask(outcome(onTheWay))) {
      // One call for each line.
    }
  }

  private static String outcome(Callable<?> call) throws Exception {
    try {
      return "returned " + call.call();
    } catch (IllegalStateException e) {
      return "failed";
    } catch (RuntimeException e) {
      return "refused";
    }
  }

  /** What the agent has to look up: a supertype that is not loaded yet. */
  public abstract static class Base implements Callable<Object> {}

  /** The class that is loaded first. */
  public static class Found extends Base {
    @Override
    public Object call() {
      throw new IllegalStateException("found");
    }
  }

  /** The class that is loaded in the middle of that. */
  public static class OnTheWay extends Base {
    @Override
    public Object call() {
      throw new IllegalStateException("on the way");
    }
  }

  private static final class Loader extends ClassLoader {

    Loader() {
      super(Curious.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        boolean own = name.startsWith("com.acme.loaders.Curious$");
        return loaded != null ? loaded : own ? define(name) : super.loadClass(name, resolve);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      try {
        loadClass("com.acme.loaders.Curious$OnTheWay");
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
      return super.getResourceAsStream(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String resource = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(resource)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
