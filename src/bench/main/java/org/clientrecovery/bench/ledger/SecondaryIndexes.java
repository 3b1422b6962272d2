package org.clientrecovery.bench.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The indexes of a table beside its key: away while it is filled, since that is much faster. */
final class SecondaryIndexes {
  private final Connection connection;
  private final String table;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  /** Reads the indexes that are not unique. */
  SecondaryIndexes(Connection connection, String table) throws SQLException {
    this.connection = connection;
    this.table = table;
    try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
      while (rows.next()) {
        if (rows.getBoolean("NON_UNIQUE")) {
          columns
              .computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
              .add(rows.getString("COLUMN_NAME"));
        }
      }
    }
  }

  void drop() throws SQLException {
    for (String name : columns.keySet()) {
      execute("DROP INDEX " + quoted(name));
    }
  }

  /** Makes them again as they were. */
  void create() throws SQLException {
    for (Map.Entry<String, List<String>> index : columns.entrySet()) {
      create(index.getKey(), index.getValue());
    }
  }

  /**
   * Makes each index anew, under its name, that begins with those columns and has more of them.
   *
   * @return how many there were
   */
  int shorten(List<String> first) throws SQLException {
    int found = 0;
    for (Map.Entry<String, List<String>> index : columns.entrySet()) {
      if (begins(index.getValue(), first)) {
        execute("DROP INDEX " + quoted(index.getKey()));
        create(index.getKey(), first);
        found++;
      }
    }
    return found;
  }

  private static boolean begins(List<String> longer, List<String> first) {
    List<String> bare = longer.stream().map(name -> name.replace("\"", "")).toList();
    return bare.size() > first.size() && bare.subList(0, first.size()).equals(first);
  }

  private void create(String name, List<String> of) throws SQLException {
    String list = of.stream().map(SecondaryIndexes::quoted).collect(Collectors.joining(", "));
    execute("CREATE INDEX %s ON %s (%s)".formatted(quoted(name), quoted(table), list));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The driver of PostgreSQL quotes a column in mixed case itself. */
  private static String quoted(String name) {
    return name.startsWith("\"") ? name : '"' + name + '"';
  }
}
