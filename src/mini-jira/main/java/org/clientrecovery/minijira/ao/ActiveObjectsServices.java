package org.clientrecovery.minijira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.clientrecovery.minijira.module.AoModule;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.platform.Transactions;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each bundle its own ActiveObjects. A bundle may use it once its {@code <ao>} module is
 * enabled, which is after its Spring context is up: before, each call fails, as in Jira.
 */
public final class ActiveObjectsServices implements ServiceFactory<ActiveObjects> {
  private final Transactions transactions;
  private final ClusterLock migrationLock;
  private final Map<String, EntityManager> managers = new ConcurrentHashMap<>();

  /**
   * ActiveObjects on the database behind {@code transactions}.
   *
   * @param migrationLock keeps two nodes from making the same tables at once
   */
  public ActiveObjectsServices(Transactions transactions, ClusterLock migrationLock) {
    this.transactions = transactions;
    this.migrationLock = migrationLock;
  }

  /**
   * Makes or changes the tables of a plugin and opens ActiveObjects to it.
   *
   * @throws IllegalStateException if a name is too long or reserved, or there is more than one
   *     module
   */
  public void enable(PluginBundle plugin, List<AoModule> modules) {
    if (modules.size() > 1) {
      throw new IllegalStateException("a plugin has one <ao> module, not " + modules.size());
    }
    modules.forEach(module -> enable(plugin, module));
  }

  private void enable(PluginBundle plugin, AoModule module) {
    if (!module.upgradeTasks().isEmpty()) {
      throw new UnsupportedOperationException(
          "mini-jira does not do " + ActiveObjectsUpgradeTask.class.getSimpleName());
    }
    TableNames names = new TableNames(module.namespace());
    EntityManager manager = EntityManagers.on(transactions, names);
    migrate(manager, names, entities(plugin, module));
    managers.put(plugin.bundle().getSymbolicName(), manager);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>>[] entities(PluginBundle plugin, AoModule module) {
    return module.entities().stream().map(plugin::type).toArray(Class[]::new);
  }

  private void migrate(
      EntityManager manager, TableNames names, Class<? extends RawEntity<?>>[] entities) {
    for (Class<? extends RawEntity<?>> entity : entities) {
      names.check(entity);
    }
    migrationLock.lock();
    try {
      manager.migrate(entities);
    } catch (SQLException e) {
      throw new IllegalStateException("the plugin's tables can't be made: " + e.getMessage(), e);
    } finally {
      migrationLock.unlock();
    }
  }

  @Override
  public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            new Calls(bundle.getSymbolicName()));
  }

  @Override
  public void ungetService(
      Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}

  /** All that ActiveObjects does but transactions, the entity manager does under the same name. */
  private final class Calls implements InvocationHandler {
    private final String bundle;

    Calls(String bundle) {
      this.bundle = bundle;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return switch (method.getName()) {
        case "equals" -> proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        case "toString" -> "ActiveObjects of " + bundle;
        case "executeInTransaction" -> inTransaction((TransactionCallback<?>) arguments[0]);
        default -> call(method, arguments);
      };
    }

    private Object inTransaction(TransactionCallback<?> callback) {
      EntityManager manager = manager();
      try {
        return transactions.execute(callback);
      } catch (RuntimeException e) {
        manager.flushAll();
        throw e;
      }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
      EntityManager manager = manager();
      try {
        return EntityManager.class
            .getMethod(method.getName(), method.getParameterTypes())
            .invoke(manager, arguments);
      } catch (NoSuchMethodException e) {
        throw new UnsupportedOperationException(
            "mini-jira does not do ActiveObjects." + method.getName(), e);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof SQLException failure
            ? new ActiveObjectsException(
                "There was a SQL exception: " + failure.getMessage(), failure)
            : e.getCause();
      }
    }

    private EntityManager manager() {
      EntityManager manager = managers.get(bundle);
      if (manager == null) {
        throw new IllegalStateException(
            "plugin ["
                + bundle
                + "] invoking ActiveObjects before <ao> configuration module is enabled or plugin is"
                + " missing an <ao> configuration module");
      }
      return manager;
    }
  }
}
