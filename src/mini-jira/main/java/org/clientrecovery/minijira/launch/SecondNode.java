package org.clientrecovery.minijira.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.clientrecovery.minijira.web.Exchange;

/**
 * The other node of a cluster of two: a JVM of its own, on the same database, one port on. It ends
 * when the first node ends, however that ends: its standard input is a pipe that then closes.
 */
record SecondNode(TryOptions options) {
  private static final String NODE = "mini-jira.node";
  private static final String PLUGIN = "mini-jira.plugin";
  private static final String LOGIN = Exchange.CONTEXT_PATH + "/login.jsp";
  private static final int PATIENCE_MILLIS = 10_000;
  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Name of this node if it is a second one; null if it is not. */
  static String name() {
    return System.getProperty(NODE);
  }

  /** How a second node tells its address: no line is an address alone but the first node's. */
  static String at(String address) {
    return "The second node serves at " + address;
  }

  /** If this is a second node: ends this JVM with the one that started it. */
  static void endWithParent() {
    if (name() != null) {
      Thread watch = new Thread(SecondNode::awaitEndOfInput, "mini-jira parent watch");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException e) {
      // a broken pipe, too, says that the parent is gone
    }
    System.exit(0);
  }

  /**
   * Starts it and waits until it serves.
   *
   * @throws UsageException if it ends instead; it has said why
   */
  void start() {
    try {
      Process process =
          new ProcessBuilder(command())
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start();
      awaitAnswer(process);
    } catch (IOException e) {
      throw new UncheckedIOException("the second node does not start", e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-D" + NODE + "=node-2");
    if (System.getProperty(PLUGIN) != null) {
      command.add("-D" + PLUGIN + "=" + System.getProperty(PLUGIN));
    }
    command.add("-jar");
    command.add(Distribution.current().root().resolve("mini-jira.jar").toString());
    command.addAll(List.of("try", "--db", options.db().orElseThrow()));
    command.addAll(List.of("--jira", String.valueOf(options.flavour().major())));
    command.addAll(List.of("--port", String.valueOf(options.port() + 1)));
    return command;
  }

  private void awaitAnswer(Process process) {
    URI page = URI.create("http://localhost:" + (options.port() + 1) + LOGIN);
    while (process.isAlive()) {
      if (answers(page)) {
        return;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    throw new UsageException("The second node has ended with " + process.exitValue() + ".");
  }

  /**
   * Whether a page comes from there. A connection alone tells nothing: the node opens its port for
   * a moment when it begins, to see whether it is free.
   */
  static boolean answers(URI page) {
    try {
      HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
