package org.clientrecovery.minijira.platform;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Behaviour of {@code PluginSettings}, in the database: values may be text, lists of text, {@code
 * Properties} or maps of text, as SAL has it.
 */
final class PluginSettingsStore {
  private static final int LONGEST_KEY = 255;

  private final Sql sql;
  private final String prefix;
  private final Gson gson = new Gson();

  /** A value with its kind. */
  private record Stored(String kind, Object value) {}

  PluginSettingsStore(Sql sql, String namespace) {
    this.sql = sql;
    this.prefix = namespace == null ? "" : namespace + "|";
  }

  Object get(String key) {
    return sql
        .query(
            "select content from platform_setting where name = ?",
            row -> row.getString(1),
            checked(key))
        .stream()
        .map(content -> restore(gson.fromJson(content, Stored.class)))
        .findFirst()
        .orElse(null);
  }

  Object put(String key, Object value) {
    Object before = get(key);
    String content = gson.toJson(new Stored(kind(value), value));
    if (sql.update("update platform_setting set content = ? where name = ?", content, checked(key))
        == 0) {
      sql.insert(
          "insert into platform_setting (name, content) values (?, ?)", checked(key), content);
    }
    return before;
  }

  Object remove(String key) {
    Object before = get(key);
    sql.update("delete from platform_setting where name = ?", checked(key));
    return before;
  }

  private String checked(String key) {
    if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "a setting's key has 1 to " + LONGEST_KEY + " characters, not " + key);
    }
    return prefix + key;
  }

  private static String kind(Object value) {
    if (value instanceof String) {
      return "text";
    }
    if (value instanceof List) {
      return "list";
    }
    if (value instanceof Properties) {
      return "properties";
    }
    if (value instanceof Map) {
      return "map";
    }
    throw new IllegalArgumentException(
        "a setting is a String, List, Properties or Map, not a "
            + (value == null ? "null" : value.getClass().getName()));
  }

  private static Object restore(Stored stored) {
    if (!stored.kind().equals("properties")) {
      return stored.value();
    }
    Properties properties = new Properties();
    properties.putAll((Map<?, ?>) stored.value());
    return properties;
  }
}
