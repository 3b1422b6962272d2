package org.clientrecovery.minijira.tracker;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * JSON values kept beside issues, comments, projects and users.
 *
 * <p>Each single value inside is stored a second time under its path ({@code stage}, {@code
 * next.due}), so that a search need not read JSON.
 */
public final class Properties {
  private static final int LONGEST_SEARCHABLE = 255;

  private final Jdbi jdbi;
  private final Clock clock;

  Properties(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Sets a property.
   *
   * @throws com.google.gson.JsonParseException if {@code json} is not JSON
   */
  public StoredProperty put(String entityName, long entityId, String key, String json) {
    JsonElement parsed = JsonParser.parseString(json);
    return jdbi.inTransaction(
        handle -> {
          long id = store(handle, entityName, entityId, key, json);
          PreparedBatch values =
              handle.prepareBatch(
                  "insert into jira_property_value (property_id, path, text_value, number_value)"
                      + " values (:id, :path, :text, :number)");
          flatten(parsed, "", id, values);
          values.execute();
          return get(entityName, entityId, key).orElseThrow();
        });
  }

  private long store(Handle handle, String entityName, long entityId, String key, String json) {
    Optional<StoredProperty> present = get(entityName, entityId, key);
    if (present.isEmpty()) {
      return insert(handle, new StoredProperty(0, entityName, entityId, key, json, null, null));
    }
    long id = present.get().id();
    handle.execute("delete from jira_property_value where property_id = ?", id);
    handle.execute(
        "update jira_property set content = ?, updated = ? where id = ?", json, clock.millis(), id);
    return id;
  }

  private long insert(Handle handle, StoredProperty property) {
    return handle
        .createUpdate(
            "insert into jira_property (entity_name, entity_id, property_key, content, created,"
                + " updated) values (:entityName, :entityId, :propertyKey, :content, :now, :now)")
        .bindMethods(property)
        .bind("now", clock.instant())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  private static void flatten(JsonElement json, String path, long id, PreparedBatch values) {
    if (json.isJsonObject()) {
      json.getAsJsonObject()
          .asMap()
          .forEach((name, member) -> flatten(member, below(path, name), id, values));
    } else if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(member -> flatten(member, path, id, values));
    } else if (json.isJsonPrimitive() && path.length() <= LONGEST_SEARCHABLE) {
      JsonPrimitive value = json.getAsJsonPrimitive();
      values
          .bind("id", id)
          .bind("path", path)
          .bind("text", shortened(value.getAsString()))
          .bind("number", value.isNumber() ? value.getAsDouble() : null)
          .add();
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SEARCHABLE));
  }

  public Optional<StoredProperty> get(String entityName, long entityId, String key) {
    return of(entityName, entityId).stream()
        .filter(property -> property.propertyKey().equals(key))
        .findFirst();
  }

  /** The properties of an entity by key. */
  public List<StoredProperty> of(String entityName, long entityId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from jira_property where entity_name = :name and entity_id = :id"
                        + " order by property_key")
                .bind("name", entityName)
                .bind("id", entityId)
                .mapTo(StoredProperty.class)
                .list());
  }

  /** All properties of a key, by entity id. */
  public List<StoredProperty> withKey(String entityName, String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from jira_property where entity_name = :name and property_key = :key"
                        + " order by entity_id")
                .bind("name", entityName)
                .bind("key", key)
                .mapTo(StoredProperty.class)
                .list());
  }

  public void delete(String entityName, long entityId, String key) {
    jdbi.useTransaction(
        handle ->
            get(entityName, entityId, key).ifPresent(property -> delete(handle, property.id())));
  }

  /** Deletes all properties of an entity. */
  public void deleteAll(String entityName, long entityId) {
    jdbi.useTransaction(handle -> deleteAll(handle, entityName, entityId));
  }

  static void deleteAll(Handle handle, String entityName, long entityId) {
    handle
        .createQuery("select id from jira_property where entity_name = :name and entity_id = :id")
        .bind("name", entityName)
        .bind("id", entityId)
        .mapTo(Long.class)
        .list()
        .forEach(id -> delete(handle, id));
  }

  private static void delete(Handle handle, long id) {
    handle.execute("delete from jira_property_value where property_id = ?", id);
    handle.execute("delete from jira_property where id = ?", id);
  }
}
