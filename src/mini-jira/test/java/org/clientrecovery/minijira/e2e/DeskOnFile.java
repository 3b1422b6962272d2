package org.clientrecovery.minijira.e2e;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import org.clientrecovery.minijira.sample.SampleDesk;
import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.Tracker;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * A mini-jira on a database in a file, as a rule of a class: tests fill it before it starts, and do
 * behind its back, while it runs, what no page of it does. Closed after the last test.
 */
final class DeskOnFile extends ExternalResource {
  private final TemporaryFolder folder = new TemporaryFolder();
  private RunningMiniJira running;
  private Database database;

  @Override
  protected void before() throws IOException {
    folder.create();
  }

  /** Fills the file with the sample, and with what that work adds. */
  void fill(Consumer<Tracker> more) {
    Database empty = Database.at(url());
    try {
      Tracker tracker = new Tracker(empty, Clock.systemUTC());
      SampleDesk.fill(tracker);
      more.accept(tracker);
    } finally {
      empty.close();
    }
  }

  /**
   * Starts it with the plugin for that Jira (9, 10 or 11); where nobody filled it, on the sample.
   */
  RunningMiniJira start(int jira) throws IOException {
    running = RunningMiniJira.on(jira, "--db", url());
    return running;
  }

  /** Its host's store, while it runs. */
  Tracker tracker() {
    if (database == null) {
      database = Database.at(url());
    }
    return new Tracker(database, Clock.systemUTC());
  }

  /** Its rows; to be closed. */
  Connection rows() throws SQLException {
    return DriverManager.getConnection(url());
  }

  private String url() {
    return "jdbc:h2:file:" + folder.getRoot().toPath().resolve("desk") + ";AUTO_SERVER=TRUE";
  }

  @Override
  protected void after() {
    if (database != null) {
      database.close();
    }
    if (running != null) {
      running.close();
    }
    folder.delete();
  }
}
