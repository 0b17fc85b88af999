package io.breakeragent.classpath;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The class files that lie on a class path: in folders, jars, executable jars of Spring Boot, and
 * web archives. Where several entries hold a class, the first one counts, as it does for the JVM.
 * For one thread.
 */
public final class ClassPath implements Closeable {

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final List<FileSystem> archives = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private ClassPath() {}

  /** A class path without entries. */
  public static ClassPath empty() {
    return new ClassPath();
  }

  /**
   * Opens a class path.
   *
   * @param text entries as {@code java -classpath} takes them, {@code lib/*} included
   */
  public static ClassPath open(String text) {
    ClassPath opened = new ClassPath();
    for (String entry : text.split(File.pathSeparator, -1)) {
      new EntryReader(opened).read(entry);
    }
    return opened;
  }

  /** The entries that cannot be read, each with the reason. */
  public List<String> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** The names of all classes, {@code com.acme.Outer$Inner}, in the order of the entries. */
  public Set<String> classNames() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The class file, or null if there is none or it cannot be read. */
  public byte @Nullable [] find(String className) {
    Path file = files.get(className);
    try {
      return file == null ? null : Files.readAllBytes(file);
    } catch (IOException e) {
      return null;
    }
  }

  /** A class loader that sees these class files, and those of the JDK, and loads none of them. */
  public ClassLoader loader() {
    return new ClassFileLoader(this);
  }

  void add(String className, Path file) {
    files.putIfAbsent(className, file);
  }

  void add(FileSystem archive) {
    archives.add(archive);
  }

  void addProblem(String problem) {
    problems.add(problem);
  }

  @Override
  public void close() {
    // The inner ones of an archive were opened after it.
    Collections.reverse(archives);
    for (FileSystem archive : archives) {
      try {
        archive.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
