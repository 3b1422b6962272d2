package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What goes wrong at the start is told in one line, with an exit code. */
public class BadInputIT {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static void assertFails(int code, String message, String... arguments) throws Exception {
    try (MiniJiraProcess process = MiniJiraProcess.run(arguments)) {
      assertThat(process.exitCode()).isEqualTo(code);
      assertThat(process.output()).last().asString().contains(message);
      assertThat(process.output()).noneMatch(line -> line.startsWith("\tat "));
    }
  }

  @Test
  public void shouldNameAPortInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());

      assertFails(1, "Port " + port + " is in use", "try", "--port", port);
    }
  }

  @Test
  public void shouldNameADatabaseThatDoesNotAnswer() throws Exception {
    String url = "jdbc:postgresql://localhost:1/jira?user=a&password=secret";

    assertFails(1, "localhost:1", "try", "--port", "0", "--db", url);
  }

  private Path plugin(String importedPackage, String springXml) throws Exception {
    Path jar = folder.newFile("plugin.jar").toPath();
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", "a.b");
    headers.putValue("Atlassian-Plugin-Key", "a.b");
    headers.putValue("Spring-Context", "*");
    headers.putValue("Import-Package", importedPackage);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file, manifest)) {
      entries.putNextEntry(new ZipEntry("META-INF/spring/beans.xml"));
      entries.write(springXml.getBytes(StandardCharsets.UTF_8));
      entries.closeEntry();
    }
    return jar;
  }

  @Test
  public void shouldNameThePackageThatAPluginMisses() throws Exception {
    Path jar = plugin("com.acme.missing", "<beans/>");

    assertFails(
        1,
        "The bundle a.b does not resolve: it imports the package com.acme.missing",
        "-Dmini-jira.plugin=" + jar,
        "try",
        "--port",
        "0");
  }

  @Test
  public void shouldNameTheServiceThatAPluginMisses() throws Exception {
    Path jar =
        plugin(
            "com.atlassian.jira.hints",
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <osgi:reference id="hints" interface="com.atlassian.jira.hints.HintManager"/>
            </beans>
            """);

    assertFails(
        1,
        "The plugin a.b needs the service com.atlassian.jira.hints.HintManager, which mini-jira"
            + " does not offer.",
        "-Dmini-jira.plugin=" + jar,
        "try",
        "--port",
        "0");
  }

  @Test
  public void shouldRefuseWrongArguments() throws Exception {
    assertFails(2, "--jira takes 9, 10 or 11, not 8.", "try", "--jira", "8");
    assertFails(2, "recovery dates FILE.jsonl", "demo");
  }
}
