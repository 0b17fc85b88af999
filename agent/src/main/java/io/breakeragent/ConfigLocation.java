package io.breakeragent;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** Where the YAML comes from: the first place of four that names one. */
final class ConfigLocation {

  static final String PROPERTY = "breaker.agent.config";
  static final String VARIABLE = "BREAKER_AGENT_CONFIG";
  private static final String DEFAULT = "breakers.yaml";

  /** What to tell somebody who has named no file. */
  static final String HOW_TO =
      "no YAML file was named by the agent's argument, -D"
          + PROPERTY
          + " or "
          + VARIABLE
          + ", and there is no ./"
          + DEFAULT
          + "; the smallest one reads 'targets: [{breaker: inventory, class: com.acme.InventoryClient}]'";

  private ConfigLocation() {}

  /**
   * The path of the YAML file, or null if no place names one.
   *
   * @param fromArgument the path that the agent's argument names, or null
   */
  static @Nullable String find(@Nullable String fromArgument) {
    String[] places = {fromArgument, System.getProperty(PROPERTY), System.getenv(VARIABLE)};
    for (String place : places) {
      if (place != null && !place.isBlank()) {
        return place;
      }
    }
    return new File(DEFAULT).isFile() ? DEFAULT : null;
  }
}
