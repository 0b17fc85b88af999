package io.breakeragent.weave;

import io.breakeragent.breaker.FakeTicker;
import io.breakeragent.breaker.TestSettings;
import io.breakeragent.call.CallSites;
import io.breakeragent.call.Guard;
import io.breakeragent.call.Guards;
import io.breakeragent.call.TestGuards;
import io.breakeragent.log.Faults;
import io.breakeragent.rejection.OnReject;
import io.breakeragent.rejection.Rejection;
import io.breakeragent.target.Target;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class loader whose classes pass through a weaver on their way in, as they do in a JVM under the
 * agent. Every breaker is open, so that a woven method shows itself by refusing.
 */
public final class Loom extends ClassLoader {

  static final String SAMPLES = "com.acme.woven.";

  public final Weaver weaver;
  final Faults faults = new Faults();
  final FakeInstrumentation instrumentation = new FakeInstrumentation();
  public final Guards guards = TestGuards.none(new FakeTicker());
  private final Map<String, byte[]> generated = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private @Nullable String loadsWhenAsked;
  private boolean transforming;

  public Loom(Target... targets) {
    this(TestGuards.AUTO, targets);
  }

  Loom(OnReject onReject, Target... targets) {
    super(Loom.class.getClassLoader());
    for (Target target : targets) {
      Guard guard =
          TestGuards.guard(
              target.breaker(), TestSettings.inARow(1), onReject, false, new FakeTicker());
      guard.breaker().forceOpen();
      TestGuards.add(guards, guard);
    }
    weaver =
        new Weaver(
            instrumentation.proxy(), List.of(targets), () -> new CallSites(guards, faults), faults);
  }

  Guard guard(String breaker) {
    for (Guard guard : guards.all()) {
      if (guard.breaker().name().equals(breaker)) {
        return guard;
      }
    }
    throw new IllegalArgumentException(breaker);
  }

  /** Keeps a class file from all who ask, as if the class were made up by this loader. */
  void hideClassFile(String className) {
    hidden.add(className.replace('.', '/') + ".class");
  }

  /** Loads a class as soon as this loader is asked for any class file, as careless loaders do. */
  void loadWhenAsked(String className) {
    loadsWhenAsked = className;
  }

  /** Offers a class that no compiler has written. */
  void offer(String className, byte[] classFile) {
    generated.put(className, classFile);
  }

  /** The report of the only target. */
  TargetRow row() {
    return weaver.rows().get(0);
  }

  /** Calls a method of a new object of the class, woven or not. */
  @Nullable Object call(String className, String name, Class<?>[] types, Object... arguments)
      throws Throwable {
    Class<?> type = loadClass(className);
    Method method = type.getMethod(name, types);
    try {
      return method.invoke(type.getConstructor().newInstance(), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** Whether a method without parameters is woven: then its breaker, which is open, refuses. */
  boolean refuses(String className, String name) throws Throwable {
    return refuses(className, name, new Class<?>[0]);
  }

  boolean refuses(String className, String name, Class<?>[] types, Object... arguments)
      throws Throwable {
    try {
      Object unused = call(className, name, types, arguments);
      return false;
    } catch (Throwable thrown) {
      if (Rejection.isBehind(thrown)) {
        return true;
      }
      throw thrown;
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith(SAMPLES)) {
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
      byte[] bytes = bytesOf(name);
      byte[] woven = transformed(name, bytes);
      byte[] used = woven == null ? bytes : woven;
      return defineClass(name, used, 0, used.length);
    }
  }

  /** Like the JVM, shows no transformer what its own thread loads while it is at work. */
  private byte @Nullable [] transformed(String name, byte[] bytes) {
    if (transforming) {
      return null;
    }
    transforming = true;
    try {
      return weaver.transform(null, this, name.replace('.', '/'), null, null, bytes);
    } finally {
      transforming = false;
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    String wanted = loadsWhenAsked;
    if (wanted != null) {
      loadsWhenAsked = null;
      try {
        loadClass(wanted);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return hidden.contains(name) ? null : super.getResourceAsStream(name);
  }

  private byte[] bytesOf(String name) throws ClassNotFoundException {
    byte[] made = generated.get(name);
    if (made != null) {
      return made;
    }
    try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
