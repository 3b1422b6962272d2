package org.clientrecovery.minijira.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A mini-jira started as a user starts it: its own JVM, from the built folder. */
final class MiniJiraProcess implements AutoCloseable {
  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private String address;

  private MiniJiraProcess(Process process) {
    this.process = process;
  }

  /** Runs a command; options of the JVM are those that begin with {@code -D}. */
  static MiniJiraProcess run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    List.of(arguments).stream().filter(a -> a.startsWith("-D")).forEach(command::add);
    command.add("-jar");
    command.add(System.getProperty("mini.jira.jar", "target/dist/mini-jira.jar"));
    List.of(arguments).stream().filter(a -> !a.startsWith("-D")).forEach(command::add);
    try {
      return new MiniJiraProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException("no JVM can be started", e);
    }
  }

  /** Starts to serve and waits until it does. */
  static MiniJiraProcess serving(String... arguments) {
    MiniJiraProcess started = run(arguments);
    started.read();
    if (started.address == null) {
      throw new AssertionError(String.join("\n", started.output));
    }
    return started;
  }

  /** Reads its output until the address or the end. */
  private void read() {
    try {
      var reader = process.inputReader(StandardCharsets.UTF_8);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        output.add(line);
        if (line.startsWith("http://")) {
          address = line;
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the output of mini-jira can't be read", e);
    }
  }

  /** Waits for its end and gives its exit code. */
  int exitCode() throws InterruptedException {
    read();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("mini-jira goes on: " + output);
    }
    return process.exitValue();
  }

  /** The processes that it started. */
  List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  /** What it printed, both streams. */
  List<String> output() {
    return output;
  }

  HttpResponse<String> get(String path, String user) throws Exception {
    return send(request(path, user).GET().build());
  }

  HttpResponse<String> post(String path, String user, String mediaType, String body)
      throws Exception {
    BodyPublisher publisher = BodyPublishers.ofString(body);
    return send(request(path, user).header("Content-Type", mediaType).POST(publisher).build());
  }

  private HttpRequest.Builder request(String path, String user) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (user != null) {
      byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
