package org.clientrecovery.minijira.tracker;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The one database of a mini-jira: H2 in memory, H2 in a file, or PostgreSQL.
 *
 * <p>Opening creates the tables when there are none, in one transaction where the database can; a
 * database that can't be opened is left as it was. Several processes may open the same PostgreSQL
 * at once; an H2 file belongs to one process. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 12;
  private static final long SCHEMA_LOCK = 0x6d696e696a697261L;

  /**
   * {@code jdbc:postgresql://me:secret@host/db?user=me&password=secret}: what no message repeats.
   */
  private static final Pattern SECRETS =
      Pattern.compile("(?i)(?<=[?&;]password=)[^&;]*|(?<=://)[^/@]*@");

  private final HikariDataSource source;
  private final Jdbi jdbi;

  private Database(HikariDataSource source) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
    Rows.registerAt(jdbi);
  }

  /** A new, empty database that ends with the process or on {@link #close}. */
  public static Database inMemory() {
    return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0");
  }

  /**
   * The database in {@code directory}, which is created if missing.
   *
   * @throws DatabaseUnavailableException if it can't be written or another process has it open
   */
  public static Database inDirectory(Path directory) {
    return at(
        "jdbc:h2:file:" + directory.toAbsolutePath().resolve("mini-jira") + ";TRACE_LEVEL_FILE=0");
  }

  /**
   * The database at a JDBC URL of PostgreSQL ({@code
   * jdbc:postgresql://host:5432/name?user=…&password=…}) or H2.
   *
   * @throws DatabaseUnavailableException if the URL is of no known database, or nobody answers
   */
  public static Database at(String url) {
    if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
      throw new DatabaseUnavailableException(
          "Not a database that mini-jira knows: "
              + withoutSecrets(url)
              + " (give jdbc:postgresql://… or --data DIR)",
          null);
    }
    return open(url);
  }

  private static Database open(String url) {
    HikariDataSource source = null;
    try {
      source = new HikariDataSource(configuration(url));
      Database database = new Database(source);
      database.createTables();
      return database;
    } catch (PoolInitializationException | JdbiException e) {
      if (source != null) {
        source.close();
      }
      throw new DatabaseUnavailableException(
          "Cannot use the database " + withoutSecrets(url) + ": " + reason(e), e);
    }
  }

  private static HikariConfig configuration(String url) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(url);
    configuration.setMaximumPoolSize(CONNECTIONS);
    configuration.setMinimumIdle(1);
    configuration.setConnectionTimeout(PATIENCE.toMillis());
    configuration.setInitializationFailTimeout(1);
    configuration.setPoolName("mini-jira");
    return configuration;
  }

  private static String withoutSecrets(String url) {
    return SECRETS.matcher(url).replaceAll("***");
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? root.toString() : root.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  /** Connections for whoever needs plain JDBC, such as ActiveObjects. */
  public DataSource dataSource() {
    return source;
  }

  /** Whether this is PostgreSQL, which several processes can share. */
  public boolean isShared() {
    return source.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  Jdbi jdbi() {
    return jdbi;
  }

  private void createTables() {
    jdbi.useTransaction(
        handle -> {
          if (isShared()) {
            handle
                .createQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .bind("lock", SCHEMA_LOCK)
                .mapTo(Integer.class)
                .one();
          }
          if (!hasTables(handle)) {
            handle.createScript(resource("schema.sql")).execute();
            handle.createScript(resource("fresh.sql")).execute();
            addAdministrator();
            new Workflows(jdbi, Clock.systemUTC())
                .add(Workflows.STANDARD, resource("jira-workflow.xml"));
          }
          handle.createScript(resource("later.sql")).execute();
        });
  }

  private boolean hasTables(Handle handle) {
    return handle
            .createQuery(
                "select count(*) from information_schema.tables"
                    + " where lower(table_name) = :name and lower(table_schema) = :schema")
            .bind("name", "jira_property_value")
            .bind("schema", currentSchema(handle))
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static String currentSchema(Handle handle) {
    return handle
        .createQuery("select current_schema")
        .mapTo(String.class)
        .one()
        .toLowerCase(Locale.ROOT);
  }

  private void addAdministrator() {
    new Users(jdbi)
        .add(
            new StoredUser(
                "admin", "admin", "Administrator", "admin@localhost", true, null, "UTC", "en-GB"),
            "admin");
    new Groups(jdbi).join(Groups.ADMINISTRATORS, "admin");
    new Groups(jdbi).join(Groups.SERVICE_DESK_USERS, "admin");
  }

  private static String resource(String name) {
    try (InputStream text = Database.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of mini-jira can't be read", e);
    }
  }

  @Override
  public void close() {
    if (source.getJdbcUrl().startsWith("jdbc:h2:mem:")) {
      jdbi.useHandle(handle -> handle.execute("set db_close_delay 0"));
    }
    source.close();
  }
}
