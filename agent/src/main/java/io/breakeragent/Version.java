package io.breakeragent;

/** The version of the agent, as the manifest of its jar says. */
public final class Version {

  private Version() {}

  public static String text() {
    String version = Agent.class.getPackage().getImplementationVersion();
    return version == null ? "(unpacked)" : version;
  }
}
