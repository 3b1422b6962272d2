package org.clientrecovery.minijira.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.clientrecovery.minijira.importing.ImportException;
import org.clientrecovery.minijira.osgi.PluginDoesNotStartException;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.DatabaseUnavailableException;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.web.PortInUseException;

/** {@code recovery try}: one node in this process, the second in a process that dies with it. */
public final class TryCommand {
  private final TryOptions options;
  private final Distribution distribution;

  private TryCommand(TryOptions options, Distribution distribution) {
    this.options = options;
    this.distribution = distribution;
  }

  /** Serves until the process is ended; exits with 1 and one line if it can't. */
  public static void main(String[] arguments) throws InterruptedException {
    long begin = System.nanoTime();
    TryOptions options = TryOptions.parse(Arrays.asList(arguments));
    try {
      SecondNode.endWithParent();
      new TryCommand(options, Distribution.current()).serve(begin);
      new CountDownLatch(1).await();
    } catch (PluginDoesNotStartException
        | DatabaseUnavailableException
        | ImportException
        | PortInUseException
        | UsageException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (RuntimeException e) {
      System.err.println("mini-jira does not start: " + e.getMessage());
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void serve(long begin) {
    checkPorts();
    Database database = open();
    new StartData(options).fill(new Tracker(database, Clock.systemUTC()));
    System.out.println("Starting mini-jira as Jira " + options.flavour().version() + " …");
    MiniJira jira =
        MiniJira.start(
            options.flavour(), distribution, database, Clock.systemUTC(), node(), port());
    Runtime.getRuntime().addShutdownHook(new Thread(jira::close, "mini-jira stop"));
    report(jira, begin);
    if (options.nodes() == 2) {
      new SecondNode(options).start();
    }
    System.out.println(SecondNode.name() == null ? jira.address() : SecondNode.at(jira.address()));
  }

  private int port() {
    if (options.port() != 0) {
      return options.port();
    }
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("there is no free port", e);
    }
  }

  private String node() {
    return options.nodes() == 2 ? "node-1" : SecondNode.name();
  }

  private void report(MiniJira jira, long begin) {
    List<String> unknown = jira.descriptor().unknown();
    if (!unknown.isEmpty()) {
      System.out.println(
          "The plugin declares modules that mini-jira has no type for: "
              + String.join(", ", unknown));
    }
    System.out.printf(
        "%s %s runs after %.1f s.%n",
        jira.descriptor().pluginName(),
        jira.descriptor().version(),
        (System.nanoTime() - begin) / 1e9);
  }

  private void checkPorts() {
    for (int node = 0; options.port() != 0 && node < options.nodes(); node++) {
      checkPort(options.port() + node);
    }
  }

  private static void checkPort(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new PortInUseException(port, e);
    }
  }

  private Database open() {
    return options
        .db()
        .map(Database::at)
        .or(() -> options.data().map(Database::inDirectory))
        .orElseGet(Database::inMemory);
  }
}
