package org.clientrecovery.minijira.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the entity manager of a bundle on H2 or PostgreSQL. */
final class EntityManagers {
  private EntityManagers() {}

  static EntityManager on(DataSource source, TableNames names) {
    return new EntityManager(provider(source), new Configuration(names));
  }

  private static DatabaseProvider provider(DataSource source) {
    try (Connection connection = source.getConnection()) {
      boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
      return postgres
          ? new PostgreSQLDatabaseProvider(disposable(source), connection.getSchema())
          : new H2DatabaseProvider(disposable(source), connection.getSchema());
    } catch (SQLException e) {
      throw new IllegalStateException("ActiveObjects can't reach the database", e);
    }
  }

  /** The host closes its data source itself. */
  private static DisposableDataSource disposable(DataSource source) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            EntityManagers.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("dispose")) {
                return null;
              }
              try {
                return method.invoke(source, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static final class Configuration implements EntityManagerConfiguration {
    private final TableNames names;
    private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

    Configuration(TableNames names) {
      this.names = names;
    }

    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> names.isOwn(table);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return resolvers;
    }
  }
}
