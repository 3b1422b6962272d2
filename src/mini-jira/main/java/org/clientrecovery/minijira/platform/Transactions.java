package org.clientrecovery.minijira.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions by thread: as long as one runs, each connection that this data source hands to its
 * thread is the transaction's own. A transaction within a transaction joins it.
 */
public final class Transactions implements TransactionTemplate, DataSource {
  private static final Set<String> LEFT_TO_THE_TRANSACTION =
      Set.of("close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation");

  private final DataSource source;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  public Transactions(DataSource source) {
    this.source = source;
  }

  @Override
  public <T> T execute(TransactionCallback<T> callback) {
    return current.get() == null ? begin(callback) : callback.doInTransaction();
  }

  private <T> T begin(TransactionCallback<T> callback) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      current.set(shielded(connection));
      try {
        T result = callback.doInTransaction();
        connection.commit();
        return result;
      } catch (RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        current.remove();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a transaction failed: " + e.getMessage(), e);
    }
  }

  private static Connection shielded(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Transactions.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (LEFT_TO_THE_TRANSACTION.contains(method.getName())) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Whether this thread is in a transaction. */
  public boolean isActive() {
    return current.get() != null;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection joined = current.get();
    return joined == null ? source.getConnection() : joined;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    source.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.clientrecovery.minijira");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
