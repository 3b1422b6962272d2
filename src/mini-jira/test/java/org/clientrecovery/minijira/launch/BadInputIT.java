package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

  @Test
  public void shouldNameThePackageThatAPluginMisses() throws Exception {
    Path jar = folder.newFile("plugin.jar").toPath();
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", "a.b");
    headers.putValue("Atlassian-Plugin-Key", "a.b");
    headers.putValue("Import-Package", "com.acme.missing");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file, manifest)) {
      entries.finish();
    }

    assertFails(
        1,
        "The bundle a.b does not resolve: it imports the package com.acme.missing",
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
