package com.acme.redeploy;

import com.acme.Console;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A server that deploys an application fifty times, each time in a class loader of its own. */
public final class Redeploy {

  private static final int DEPLOYMENTS = 50;

  private Redeploy() {}

  public static void main(String[] args) throws Exception {
    List<WeakReference<ClassLoader>> deployed = new ArrayList<>();
    for (int i = 0; i < DEPLOYMENTS; i++) {
      deployed.add(deployUseAndUndeploy());
    }
    Console.say("deployed " + deployed.size());
    for (String line = Console.ask("ready");
        line != null;
        line = Console.ask(stillThere(deployed))) {
      System.gc();
    }
  }

  private static WeakReference<ClassLoader> deployUseAndUndeploy() throws Exception {
    URL[] classPath = {Redeploy.class.getProtectionDomain().getCodeSource().getLocation()};
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("com.acme.redeploy.Webapp");
      Callable<?> webapp = (Callable<?>) type.getDeclaredConstructor().newInstance();
      for (int call = 0; call < 3; call++) {
        try {
          webapp.call();
        } catch (Exception expected) {
          // Failed or refused: both are of classes of the application.
        }
      }
      return new WeakReference<>(loader);
    }
  }

  private static String stillThere(List<WeakReference<ClassLoader>> deployed) {
    return "still there " + deployed.stream().filter(d -> d.get() != null).count();
  }
}
