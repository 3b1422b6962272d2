package org.clientrecovery.jira.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** One of the three built jars, read as a host would read it. */
final class PluginJar {
  private final Path file;
  private final Map<String, byte[]> entries = new TreeMap<>();
  private final Attributes manifest;

  private PluginJar(Path file) throws IOException {
    this.file = file;
    try (JarFile jar = new JarFile(file.toFile())) {
      manifest = jar.getManifest().getMainAttributes();
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), bytes(jar, entry));
        }
      }
    }
  }

  /** The jar of a flavour (jira9, jira10, jira11); the build says where it lies. */
  static PluginJar of(String flavour) {
    Path file = Path.of(System.getProperty("jars") + "-" + flavour + ".jar");
    try {
      return new PluginJar(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  String header(String name) {
    return manifest.getValue(name);
  }

  /** Package to the rest of its clause, such as {@code ;version="[1.1,2)"}. */
  Map<String, String> imports() {
    return Clauses.of(header("Import-Package"));
  }

  Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  boolean hasClass(String name) {
    return has(name.replace('.', '/') + ".class");
  }

  byte[] content(String name) {
    return entries.get(name);
  }

  /** Class file name to content, for the classes under a path. */
  Map<String, byte[]> classes(String under) {
    return entries.entrySet().stream()
        .filter(e -> e.getKey().startsWith(under) && e.getKey().endsWith(".class"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Set<String> packages() {
    return names().stream()
        .filter(name -> name.endsWith(".class"))
        .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
        .collect(Collectors.toSet());
  }

  Document xml(String name) {
    return Xml.parse(name, entries.get(name));
  }

  Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(
          new java.io.InputStreamReader(
              new ByteArrayInputStream(entries.get(name)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return properties;
  }

  long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure " + file, e);
    }
  }
}
