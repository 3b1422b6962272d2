package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.EntityManagerBuilder;
import net.java.ao.schema.TableAnnotationTableNameConverter;

/**
 * The genuine ActiveObjects library on an H2 database in memory, named as Jira names tables and
 * columns, with one database per instance.
 */
public final class MemoryDatabase {
  private static final String PREFIX = "AO_ABCDEF_";

  /** {@code <entity>org.clientrecovery.jira.store.SettingRow</entity>} */
  private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");

  private final String url;
  private final Map<String, Lock> locks;
  private final EntityManager entities;

  public MemoryDatabase() {
    this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", new ConcurrentHashMap<>());
    try {
      entities.migrate(entitiesOfThePlugin());
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("tables can't be made", e);
    }
  }

  private MemoryDatabase(String url, Map<String, Lock> locks) {
    this.url = url;
    this.locks = locks;
    this.entities = connect(url);
  }

  /** Another node of the cluster: the same database and locks, nothing else in common. */
  public MemoryDatabase secondNode() {
    return new MemoryDatabase(url, locks);
  }

  /** Another node of the same database that has lost its cluster's locks. */
  public MemoryDatabase nodeWithoutLocks() {
    return new MemoryDatabase(url, new ConcurrentHashMap<>());
  }

  private static EntityManager connect(String url) {
    return EntityManagerBuilder.url(url)
        .username("sa")
        .password("")
        .schema("PUBLIC")
        .auto()
        .tableNameConverter(
            new TableAnnotationTableNameConverter(
                new AtlassianTableNameConverter(name -> PREFIX + name)))
        .fieldNameConverter(new AtlassianFieldNameConverter())
        .indexNameConverter(new AtlassianIndexNameConverter())
        .sequenceNameConverter(new AtlassianSequenceNameConverter())
        .triggerNameConverter(new AtlassianTriggerNameConverter())
        .uniqueNameConverter(new AtlassianUniqueNameConverter())
        .build();
  }

  /** The entities of the plugin. */
  static List<Class<? extends RawEntity<?>>> tables() {
    return List.of(entitiesOfThePlugin());
  }

  /** Those that the descriptor names, so that a new one is here as soon as the host knows it. */
  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>>[] entitiesOfThePlugin() {
    return ENTITY
        .matcher(descriptor())
        .results()
        .map(found -> entity(found.group(1)))
        .toArray(Class[]::new);
  }

  private static String descriptor() {
    try {
      return Files.readString(Path.of("../../atlassian-plugin.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException("the descriptor can't be read", e);
    }
  }

  private static Class<?> entity(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the descriptor names an entity that is not there", e);
    }
  }

  /** Calls reach the library by name; what it does not have fails. */
  public ActiveObjects activeObjects() {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) ->
                method.getName().equals("executeInTransaction")
                    ? inTransaction((TransactionCallback<?>) arguments[0])
                    : call(method, arguments));
  }

  /** Each statement that reached the database during that work, as often as it ran. */
  public List<String> statementsOf(Runnable work) {
    try (Connection connection = entities.getProvider().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET QUERY_STATISTICS FALSE");
      statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES 1000");
      statement.execute("SET QUERY_STATISTICS TRUE");
      work.run();
      return run(statement);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("statements can't be counted", e);
    }
  }

  private static List<String> run(Statement statement) throws java.sql.SQLException {
    List<String> statements = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery(
            "SELECT SQL_STATEMENT, EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                + " WHERE SQL_STATEMENT LIKE '%PUBLIC.%'"
                + " AND SQL_STATEMENT NOT LIKE '%QUERY_STATISTICS%'")) {
      while (found.next()) {
        for (int i = 0; i < found.getInt(2); i++) {
          statements.add(found.getString(1));
        }
      }
    }
    return statements;
  }

  /** How the database would answer that query; numbers stand for its parameters. */
  public String planOf(String query) {
    try (Connection connection = entities.getProvider().getConnection();
        Statement statement = connection.createStatement();
        ResultSet plan = statement.executeQuery("EXPLAIN " + query.replace("?", "1"))) {
      plan.next();
      return plan.getString(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("no plan of " + query, e);
    }
  }

  public Locks locks() {
    return new Locks(clusterLocks());
  }

  private ClusterLockService clusterLocks() {
    return (ClusterLockService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ClusterLockService.class},
            (proxy, method, arguments) ->
                clusterLock(
                    locks.computeIfAbsent((String) arguments[0], n -> new ReentrantLock())));
  }

  private ClusterLock clusterLock(Lock lock) {
    return (ClusterLock)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ClusterLock.class},
            (proxy, method, arguments) ->
                Lock.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(lock, arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return EntityManager.class
          .getMethod(method.getName(), method.getParameterTypes())
          .invoke(entities, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object inTransaction(TransactionCallback<?> work) throws java.sql.SQLException {
    return new Transaction<Object>(entities) {
      @Override
      protected Object run() {
        return work.doInTransaction();
      }
    }.execute();
  }
}
