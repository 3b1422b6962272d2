package org.clientrecovery.minijira.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of the host's class path that the system bundle exports, with their versions, as in
 * {@code com.atlassian.jira;version=0,org.slf4j;version=1.7.36}.
 */
public final class SystemPackages {
  private final TreeMap<String, String> versions = new TreeMap<>();

  /**
   * Adds the packages under {@code prefix} of the jar or folder that {@code sample} comes from.
   *
   * @param prefix a package name, such as {@code org.slf4j}; its sub-packages are meant too
   */
  public SystemPackages with(Class<?> sample, String prefix, String version) {
    for (String name : packagesBeside(sample)) {
      if (name.equals(prefix) || name.startsWith(prefix + ".")) {
        versions.put(name, version);
      }
    }
    return this;
  }

  private static SortedSet<String> packagesBeside(Class<?> sample) {
    Path location = locationOf(sample);
    try {
      if (Files.isDirectory(location)) {
        return packagesIn(location);
      }
      try (FileSystem jar = FileSystems.newFileSystem(location, (ClassLoader) null)) {
        return packagesIn(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the packages of " + location + " can't be listed", e);
    }
  }

  private static Path locationOf(Class<?> sample) {
    try {
      URI location = sample.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(sample + " comes from nowhere", e);
    }
  }

  private static SortedSet<String> packagesIn(Path root) throws IOException {
    List<Path> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
    }
    return classes.stream()
        .map(file -> root.relativize(file).getParent())
        .filter(folder -> folder != null && !folder.startsWith("META-INF"))
        .map(folder -> folder.toString().replace('\\', '/').replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The value of the framework property that exports them. */
  @Override
  public String toString() {
    return versions.entrySet().stream()
        .map(entry -> entry.getKey() + ";version=" + entry.getValue())
        .collect(Collectors.joining(","));
  }
}
