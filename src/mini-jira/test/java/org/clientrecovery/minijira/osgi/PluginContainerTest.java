package org.clientrecovery.minijira.osgi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.clientrecovery.minijira.standin.HostServices;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginContainerTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private PluginContainer container;

  @Before
  public void start() throws Exception {
    container =
        new PluginContainer(
            new SystemPackages(), new HostServices(), folder.newFolder("bundles").toPath());
  }

  @After
  public void stop() {
    container.close();
  }

  private Path bundle(String... headers) throws Exception {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    for (int i = 0; i < headers.length; i += 2) {
      attributes.putValue(headers[i], headers[i + 1]);
    }
    Path jar = folder.newFile().toPath();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file, manifest)) {
      entries.finish();
    }
    return jar;
  }

  @Test
  public void shouldNameThePackageThatIsMissingAndWhoWantsIt() throws Exception {
    Path jar =
        bundle(
            "Bundle-SymbolicName", "a.b",
            "Bundle-Version", "1.0",
            "Atlassian-Plugin-Key", "a.b",
            "Import-Package", "com.acme.missing;version=\"[1.1,2)\"");

    assertThatThrownBy(() -> container.startPlugin(jar))
        .isInstanceOf(PluginDoesNotStartException.class)
        .hasMessage(
            "The bundle a.b does not resolve: it imports the package com.acme.missing with version"
                + " >= 1.1.0 and version < 2.0.0, which nobody exports.");
  }

  @Test
  public void shouldRefuseAJarThatIsNoPluginBundle() throws Exception {
    Path jar = bundle("Bundle-SymbolicName", "a.b", "Bundle-Version", "1.0");

    assertThatThrownBy(() -> container.startPlugin(jar))
        .isInstanceOf(PluginDoesNotStartException.class)
        .hasMessageContaining("its manifest has no Atlassian-Plugin-Key");
  }

  @Test
  public void shouldNameAJarThatIsNotThere() {
    assertThatThrownBy(() -> container.startPlugin(Path.of("no.jar")))
        .isInstanceOf(PluginDoesNotStartException.class)
        .hasMessage("There is no plugin jar no.jar.");
  }
}
