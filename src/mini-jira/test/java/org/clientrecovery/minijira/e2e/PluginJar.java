package org.clientrecovery.minijira.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The jar for Jira 10 that the tests run: what its descriptor offers to people. */
final class PluginJar {
  private PluginJar() {}

  static Path path() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "dist", "plugins"))) {
      return jars.filter(jar -> jar.toString().endsWith("-jira10.jar")).findFirst().orElseThrow();
    }
  }

  /** The modules of those kinds, as {@code webwork1 action} or {@code web-panel}. */
  static List<Element> modules(String kinds) {
    try (JarFile jar = new JarFile(path().toFile());
        InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
      Document descriptor = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
      return List.copyOf(descriptor.select(kinds));
    } catch (IOException e) {
      throw new UncheckedIOException("the plugin's descriptor can't be read", e);
    }
  }
}
