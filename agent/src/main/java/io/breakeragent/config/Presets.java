package io.breakeragent.config;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The ready-made files inside the agent's jar, one for each client library. */
public final class Presets {

  private static final String FOLDER = "io/breakeragent/config/presets/";
  private static final String SUFFIX = ".yaml";

  private Presets() {}

  /** The file of that name, or null if there is none. */
  public static byte @Nullable [] read(String name) throws IOException {
    try (InputStream file = Presets.class.getResourceAsStream("/" + FOLDER + name + SUFFIX)) {
      return file == null ? null : file.readAllBytes();
    }
  }

  /** All names in alphabetical order; empty if the agent's own jar cannot be read. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    try {
      URL home = Presets.class.getProtectionDomain().getCodeSource().getLocation();
      addNames(new File(home.toURI()), names);
    } catch (IOException | URISyntaxException unreadable) {
      return List.of();
    }
    Collections.sort(names);
    return List.copyOf(names);
  }

  /** Looks through the jar or, before it is packed, through the folder of classes. */
  private static void addNames(File home, List<String> names) throws IOException {
    String[] files = new File(home, FOLDER).list();
    if (files != null) {
      for (String file : files) {
        addName(FOLDER + file, names);
      }
      return;
    }
    try (JarFile jar = new JarFile(home)) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        addName(entries.nextElement().getName(), names);
      }
    }
  }

  private static void addName(String path, List<String> names) {
    if (path.startsWith(FOLDER) && path.endsWith(SUFFIX)) {
      names.add(path.substring(FOLDER.length(), path.length() - SUFFIX.length()));
    }
  }
}
