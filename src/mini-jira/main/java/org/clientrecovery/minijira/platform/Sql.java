package org.clientrecovery.minijira.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The platform's own tables and short statements on them. */
final class Sql {
  /** Reads one row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static final List<String> TABLES =
      List.of(
          "create table if not exists platform_setting"
              + " (name varchar(300) primary key, content text not null)",
          "create table if not exists platform_lock"
              + " (name varchar(255) primary key, owner varchar(80) not null,"
              + " expires bigint not null)",
          "create table if not exists platform_job"
              + " (id varchar(255) primary key, runner varchar(255) not null,"
              + " config text not null, next_run bigint)",
          "create table if not exists platform_cache"
              + " (name varchar(255) primary key, version bigint not null)",
          "create table if not exists platform_mail"
              + " (id varchar(40) primary key, sent bigint not null, recipients text not null,"
              + " subject text not null, body text not null, mime_type varchar(80) not null)");

  private final DataSource source;

  Sql(DataSource source) {
    this.source = source;
  }

  /** Makes the tables that are missing. */
  void createTables() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the platform's tables can't be made", e);
    }
  }

  /** Rows changed by {@code statement}. */
  int update(String statement, Object... values) {
    try (Connection connection = source.getConnection()) {
      return update(connection, statement, values);
    } catch (SQLException e) {
      throw new IllegalStateException(statement + " failed", e);
    }
  }

  /**
   * Inserts a row.
   *
   * @return false if a row with that key is there already
   */
  boolean insert(String statement, Object... values) {
    try (Connection connection = source.getConnection()) {
      return update(connection, statement, values) == 1;
    } catch (SQLException e) {
      if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
        return false;
      }
      throw new IllegalStateException(statement + " failed", e);
    }
  }

  private static int update(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement prepared = prepare(connection, statement, values)) {
      return prepared.executeUpdate();
    }
  }

  <T> List<T> query(String statement, RowReader<T> reader, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = prepare(connection, statement, values);
        ResultSet rows = prepared.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(statement + " failed", e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }
}
