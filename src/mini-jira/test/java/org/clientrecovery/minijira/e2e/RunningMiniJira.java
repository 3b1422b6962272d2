package org.clientrecovery.minijira.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A mini-jira in a process of its own, started as {@code ./recovery try} starts it: the executable
 * jar, a JVM that starts quickly, a free port. Its address is what it prints last.
 */
final class RunningMiniJira implements AutoCloseable {
  private static final Path JAR =
      Path.of(System.getProperty("mini.jira.jar", "target/dist/mini-jira.jar"));

  private final Process process;
  private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  private RunningMiniJira(List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-jar", JAR.toAbsolutePath().toString(), "try"));
    command.addAll(options);
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread reader = new Thread(this::readOutput, "mini-jira-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it with the plugin for that Jira (9, 10 or 11) and waits until it serves. */
  static RunningMiniJira on(int jira, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of("--jira", String.valueOf(jira), "--port", "0"));
    options.addAll(List.of(more));
    RunningMiniJira running = new RunningMiniJira(options);
    running.address();
    return running;
  }

  /** The address to open, without a slash at the end. */
  URI address() {
    try {
      return address.get(180, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw new IllegalStateException("mini-jira did not start; it printed:\n" + output(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while mini-jira starts", e);
    }
  }

  /** Ends it at once, as a power cut does. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Ends the second node of a cluster of two at once, and leaves the first one. */
  void killSecondNode() {
    process
        .descendants()
        .forEach(
            node -> {
              node.destroyForcibly();
              node.onExit().join();
            });
  }

  /** Starts it with those options alone. */
  static RunningMiniJira with(List<String> options) throws IOException {
    RunningMiniJira running = new RunningMiniJira(options);
    running.address();
    return running;
  }

  String output() {
    synchronized (printed) {
      return String.join("\n", printed);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readOutput() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        printed.add(line);
        if (line.startsWith("http://localhost:")) {
          address.complete(URI.create(line.strip().replaceAll("/$", "")));
        }
      }
      address.completeExceptionally(new IOException("its output ended before an address came"));
    } catch (IOException e) {
      address.completeExceptionally(new UncheckedIOException(e));
    }
  }
}
