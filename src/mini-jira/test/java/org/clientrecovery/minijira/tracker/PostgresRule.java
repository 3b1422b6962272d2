package org.clientrecovery.minijira.tracker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.AssumptionViolatedException;
import org.junit.rules.ExternalResource;

/**
 * A real PostgreSQL server, started once for all tests of the process and stopped with it. Tests
 * are skipped, saying so, on machines where it can't start.
 */
public final class PostgresRule extends ExternalResource {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static EmbeddedPostgres server;
  private static Exception failure;

  @Override
  protected void before() {
    if (server() == null) {
      throw new AssumptionViolatedException(
          "skipped: no PostgreSQL server can be started on this machine", failure);
    }
  }

  /** The JDBC URL of a new, empty database. */
  public String newDatabase() {
    String name = "test" + DATABASES.incrementAndGet();
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("can't create " + name, e);
    }
    return server().getJdbcUrl("postgres", name);
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null && failure == null) {
      try {
        server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(PostgresRule::stop));
      } catch (IOException | IllegalStateException e) {
        failure = e;
      }
    }
    return server;
  }

  private static void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not stop", e);
    }
  }
}
