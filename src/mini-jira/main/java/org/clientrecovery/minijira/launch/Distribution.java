package org.clientrecovery.minijira.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that the build makes: {@code mini-jira.jar}, its jakarta twin, {@code lib}, {@code
 * bundles}, {@code plugins}, {@code aui}.
 *
 * @param root the folder
 */
public record Distribution(Path root) {
  /** The one that this class was loaded from, or that the property {@code mini-jira.dist} names. */
  public static Distribution current() {
    String named = System.getProperty("mini-jira.dist");
    if (named != null) {
      return new Distribution(Path.of(named));
    }
    try {
      return new Distribution(
          Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("mini-jira does not know where it lies", e);
    }
  }

  /**
   * Loads mini-jira with the libraries of one flavour and nothing else of the class path: JAX-RS 1
   * and 2, javax and jakarta must not meet.
   */
  public ClassLoader loader(Flavour flavour) {
    List<URL> urls = new ArrayList<>();
    urls.add(url(root.resolve(flavour.isJakarta() ? "mini-jira-jakarta.jar" : "mini-jira.jar")));
    jars("lib/common").forEach(jar -> urls.add(url(jar)));
    jars("lib/" + flavour.label()).forEach(jar -> urls.add(url(jar)));
    return new URLClassLoader(
        flavour.label(), urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** The bundles of the extender. */
  public Path bundles() {
    return root.resolve("bundles");
  }

  /**
   * The plugin's jar for a flavour, or the one that the property {@code mini-jira.plugin} names.
   *
   * @return a path that may not exist
   */
  public Path plugin(Flavour flavour) {
    String named = System.getProperty("mini-jira.plugin");
    if (named != null) {
      return Path.of(named);
    }
    return jars("plugins").stream()
        .filter(jar -> jar.toString().endsWith("-" + flavour.label() + ".jar"))
        .findFirst()
        .orElse(root.resolve("plugins").resolve("client-recovery-" + flavour.label() + ".jar"));
  }

  /** Where the files of AUI are, if the build could get them. */
  public Path aui(Flavour flavour) {
    return root.resolve("aui").resolve(String.valueOf(flavour.auiMajor()));
  }

  private List<Path> jars(String folder) {
    Path directory = root.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " can't be read", e);
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(file + " has no URL", e);
    }
  }
}
