package io.breakeragent.classpath;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for tests, of one file after the other. */
public final class Archives {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A file as it is. */
  public Archives with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  /** The class file of a class, below a folder that ends with a slash or is empty. */
  public Archives with(String folder, Class<?> type) throws IOException {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name))) {
      return with(folder + name.substring(1), in.readAllBytes());
    }
  }

  /** The archive. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The archive as a file. */
  public Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }
}
