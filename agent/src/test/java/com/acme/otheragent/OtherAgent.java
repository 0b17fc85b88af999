package com.acme.otheragent;

import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.List;

/**
 * Another vendor's agent: hands back a copy of each class of the application, loads the classes of
 * its argument early, and when it is attached retransforms and redefines them, as a debugger does.
 */
public final class OtherAgent {

  private OtherAgent() {}

  public static void premain(String argument, Instrumentation instrumentation) throws Exception {
    instrumentation.addTransformer(new Copying(), true);
    if (argument != null) {
      for (String name : List.of(argument.split(",", -1))) {
        Class.forName(name);
      }
    }
  }

  public static void agentmain(String argument, Instrumentation instrumentation) throws Exception {
    premain(argument, instrumentation);
    for (String name : List.of(argument.split(",", -1))) {
      Class<?> type = Class.forName(name);
      instrumentation.retransformClasses(type);
      String classFile = "/" + name.replace('.', '/') + ".class";
      try (InputStream in = OtherAgent.class.getResourceAsStream(classFile)) {
        instrumentation.redefineClasses(new ClassDefinition(type, in.readAllBytes()));
      }
    }
  }

  private static final class Copying implements ClassFileTransformer {
    @Override
    public byte[] transform(
        ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
      return name != null && name.startsWith("com/acme/") ? bytes.clone() : null;
    }
  }
}
