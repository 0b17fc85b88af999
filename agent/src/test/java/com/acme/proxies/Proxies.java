package com.acme.proxies;

import com.acme.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;

/** Calls a remote service directly, through a JDK proxy, and through a subclass made for it. */
public final class Proxies {

  private Proxies() {}

  /** What is called. */
  public interface Remote {
    String answer(String question);

    String risky(String question) throws IOException;
  }

  /** The target. */
  public static class Real implements Remote {
    @Override
    public String answer(String question) {
      if (question.isEmpty()) {
        throw new IllegalArgumentException("no question");
      }
      return "yes";
    }

    @Override
    public String risky(String question) throws IOException {
      throw new IOException("line is dead");
    }
  }

  /** What CGLIB makes: overrides everything and calls its parent. */
  public static class Real$$EnhancerByCGLIB extends Real {
    @Override
    public String answer(String question) {
      return super.answer(question);
    }
  }

  public static void main(String[] args) {
    Remote remote = proxyOf(new Real$$EnhancerByCGLIB());
    Console.say("first " + remote.answer("?"));
    for (int i = 0; i < 3; i++) {
      Console.say("answer " + thrownBy(() -> remote.answer("")));
    }
    for (int i = 0; i < 2; i++) {
      Console.say("risky " + thrownBy(() -> remote.risky("?")));
    }
    Console.ask("ready");
  }

  private static Remote proxyOf(Remote real) {
    return (Remote)
        Proxy.newProxyInstance(
            Proxies.class.getClassLoader(),
            new Class<?>[] {Remote.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private interface Call {
    Object run() throws Exception;
  }

  private static String thrownBy(Call call) {
    try {
      return "returned " + call.run();
    } catch (ConnectException e) {
      return "cannot connect: " + e.getMessage();
    } catch (Exception e) {
      return e.getClass().getName() + ": " + e.getMessage();
    }
  }
}
