package org.clientrecovery.bench.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.clientrecovery.jira.store.AuditRow;
import org.clientrecovery.jira.store.ChronologyRow;
import org.clientrecovery.jira.store.CommitmentChangeRow;
import org.clientrecovery.jira.store.CommitmentNoticeRow;
import org.clientrecovery.jira.store.CommitmentRow;
import org.clientrecovery.jira.store.Locks;
import org.clientrecovery.jira.store.NoticeScheduleRow;
import org.clientrecovery.jira.store.RecoveryRow;
import org.clientrecovery.jira.store.ReviewRow;
import org.clientrecovery.jira.store.RuleBookRow;
import org.clientrecovery.jira.store.RuleRunRow;
import org.clientrecovery.jira.store.SettingRow;
import org.clientrecovery.jira.store.SourceRow;

/**
 * The plugin's tables, made by the genuine ActiveObjects library with their indexes, in an empty
 * database of its own that goes with it.
 */
public final class LedgerDatabase implements AutoCloseable {
  /** What the names of the tables start with. */
  public static final String PREFIX = "AO_ABCDEF_";

  private static final List<Class<? extends RawEntity<?>>> ENTITIES =
      List.of(
          RecoveryRow.class,
          ChronologyRow.class,
          ReviewRow.class,
          CommitmentRow.class,
          CommitmentChangeRow.class,
          CommitmentNoticeRow.class,
          NoticeScheduleRow.class,
          SettingRow.class,
          SourceRow.class,
          RuleBookRow.class,
          RuleRunRow.class,
          AuditRow.class);

  private final String name;
  private final HikariDataSource source;
  private final EntityManager entities;
  private final Map<String, Lock> locks = new ConcurrentHashMap<>();
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  private LedgerDatabase(String name, String url, String user, AutoCloseable server) {
    this.name = name;
    this.source = new HikariDataSource();
    source.setJdbcUrl(url);
    source.setUsername(user);
    source.setPassword("");
    parts.push(server);
    parts.push(source);
    this.entities = new EntityManager(provider(), new Configuration());
    makeTables();
  }

  /** H2, in a file of the folder for temporary files. */
  public static LedgerDatabase h2() throws IOException {
    Path folder = Files.createTempDirectory("client-recovery-ledger");
    return h2(folder, () -> delete(folder));
  }

  /** H2, in a file of that folder, which stays there with all that is in it. */
  public static LedgerDatabase h2(Path folder) {
    return h2(folder.toAbsolutePath().resolve("h2"), () -> {});
  }

  private static LedgerDatabase h2(Path folder, AutoCloseable server) {
    String url = "jdbc:h2:" + folder.resolve("ledger") + ";CACHE_SIZE=262144";
    return new LedgerDatabase("H2", url, "sa", server);
  }

  /** A PostgreSQL server of its own. */
  public static LedgerDatabase postgres() throws IOException {
    return postgres(EmbeddedPostgres.builder());
  }

  /** A PostgreSQL server of its own, whose data stay in that folder. */
  public static LedgerDatabase postgres(Path folder) throws IOException {
    return postgres(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.toAbsolutePath().resolve("postgres"))
            .setCleanDataDirectory(false));
  }

  private static LedgerDatabase postgres(EmbeddedPostgres.Builder builder) throws IOException {
    EmbeddedPostgres server = builder.start();
    String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    return new LedgerDatabase("PostgreSQL", url, "postgres", server);
  }

  /** The product: H2 or PostgreSQL. */
  public String name() {
    return name;
  }

  public DataSource source() {
    return source;
  }

  /** The quoted name of a table, such as {@code "AO_ABCDEF_COMMITMENT"}. */
  public static String table(String entity) {
    return '"' + PREFIX + entity + '"';
  }

  /** Calls reach the library by name; what it does not have fails. */
  public ActiveObjects activeObjects() {
    return proxy(
        ActiveObjects.class,
        (method, arguments) ->
            method.getName().equals("executeInTransaction")
                ? inTransaction((TransactionCallback<?>) arguments[0])
                : invoke(EntityManager.class, entities, method, arguments));
  }

  public Locks locks() {
    return new Locks(
        proxy(ClusterLockService.class, (method, arguments) -> lock((String) arguments[0])));
  }

  private ClusterLock lock(String lockName) {
    Lock lock = locks.computeIfAbsent(lockName, n -> new ReentrantLock());
    return proxy(
        ClusterLock.class, (method, arguments) -> invoke(Lock.class, lock, method, arguments));
  }

  private Object inTransaction(TransactionCallback<?> work) throws SQLException {
    return new Transaction<Object>(entities) {
      @Override
      protected Object run() {
        return work.doInTransaction();
      }
    }.execute();
  }

  /** Brings the tables and indexes to what the plugin asks for, as a host does at its start. */
  @SuppressWarnings("unchecked")
  public void makeTables() {
    try {
      entities.migrate(ENTITIES.toArray(Class[]::new));
    } catch (SQLException e) {
      throw new IllegalStateException("the tables of the ledger can't be made", e);
    }
  }

  private DatabaseProvider provider() {
    DisposableDataSource disposable =
        proxy(
            DisposableDataSource.class,
            (method, arguments) ->
                method.getName().equals("dispose")
                    ? null
                    : invoke(DataSource.class, source, method, arguments));
    return name.equals("H2")
        ? new H2DatabaseProvider(disposable, "PUBLIC")
        : new PostgreSQLDatabaseProvider(disposable, "public");
  }

  private interface Call {
    Object apply(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.apply(method, arguments)));
  }

  private static Object invoke(Class<?> type, Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return type.getMethod(method.getName(), method.getParameterTypes()).invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws Exception {
    while (!parts.isEmpty()) {
      parts.pop().close();
    }
  }

  private static final class Configuration implements EntityManagerConfiguration, NameConverters {
    private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return this;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> table.startsWith(PREFIX);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return resolvers;
    }

    @Override
    public TableNameConverter getTableNameConverter() {
      return new AtlassianTableNameConverter(table -> PREFIX + table);
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
      return new AtlassianFieldNameConverter();
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
      return new AtlassianSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
      return new AtlassianTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
      return new AtlassianIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
      return new AtlassianUniqueNameConverter();
    }
  }
}
