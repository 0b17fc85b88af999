package io.breakeragent.gate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Defines {@code java.lang.BreakerGate} through public API alone: no Unsafe, no boot class path, no
 * warning on any JDK, and default class data sharing stays on.
 */
public final class GateInstaller {

  // The nested classes first: linking the gate may look them up.
  private static final List<String> CLASSES =
      List.of("BreakerGate$Call", "BreakerGate$Substitute", "BreakerGate");

  private GateInstaller() {}

  /**
   * Defines the gate, before anything that names it is linked. Two threads may do so at once.
   *
   * @throws LinkageError if the gate can be neither defined nor found
   */
  public static void install(Instrumentation instrumentation)
      throws IOException, IllegalAccessException {
    Module base = Object.class.getModule();
    Module ours = GateInstaller.class.getModule();
    instrumentation.redefineModule(
        base, Set.of(), Map.of(), Map.of("java.lang", Set.of(ours)), Set.of(), Map.of());
    MethodHandles.Lookup javaLang =
        MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup());
    for (String name : CLASSES) {
      define(javaLang, name);
    }
  }

  private static void define(MethodHandles.Lookup javaLang, String name)
      throws IOException, IllegalAccessException {
    try {
      javaLang.defineClass(bytesOf(name));
    } catch (LinkageError duplicate) {
      try {
        Class.forName("java.lang." + name, false, null);
      } catch (ClassNotFoundException absent) {
        throw duplicate;
      }
    }
  }

  private static byte[] bytesOf(String name) throws IOException {
    try (InputStream in = GateInstaller.class.getResourceAsStream(name + ".bin")) {
      if (in == null) {
        throw new IOException(name + ".bin is missing from the agent's jar");
      }
      return in.readAllBytes();
    }
  }
}
