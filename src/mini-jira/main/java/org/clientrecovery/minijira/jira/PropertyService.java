package org.clientrecovery.minijira.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.FieldTooLongJsonPropertyException;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.clientrecovery.minijira.tracker.Properties;
import org.clientrecovery.minijira.tracker.StoredProperty;

/** {@code JsonEntityPropertyManager}. */
final class PropertyService {
  private static final int LONGEST_VALUE = 32_768;
  private static final int LONGEST_KEY = 255;

  private final Views views;
  private final Announcer announcer;

  PropertyService(Views views, Announcer announcer) {
    this.views = views;
    this.announcer = announcer;
  }

  private Properties properties() {
    return views.tracker().properties();
  }

  public EntityProperty get(String entityName, Long entityId, String key) {
    return views.property(properties().get(entityName, entityId, key).orElse(null));
  }

  public Map<String, EntityProperty> get(String entityName, Long entityId) {
    return get(entityName, entityId, findKeys(entityName, entityId));
  }

  public Map<String, EntityProperty> get(String entityName, Long entityId, List<String> keys) {
    Map<String, EntityProperty> found = new LinkedHashMap<>();
    properties().of(entityName, entityId).stream()
        .filter(property -> keys.contains(property.propertyKey()))
        .forEach(property -> found.put(property.propertyKey(), views.property(property)));
    return found;
  }

  /** Sets a property and announces it, if there is somebody to make the event. */
  public void put(
      ApplicationUser user,
      String entityName,
      Long entityId,
      String key,
      String json,
      BiFunction<ApplicationUser, EntityProperty, ? extends EntityPropertySetEvent> event,
      boolean dispatchEvent) {
    putDryRun(entityName, key, json);
    announcer.transact(
        () -> {
          StoredProperty stored = properties().put(entityName, entityId, key, json);
          if (dispatchEvent && event != null) {
            announcer.publish(event.apply(user, views.property(stored)));
          }
          return null;
        });
  }

  /**
   * Checks what {@link #put} would store.
   *
   * @throws FieldTooLongJsonPropertyException if key or value are longer than Jira takes
   */
  public void putDryRun(String entityName, String key, String json) {
    if (key.length() > LONGEST_KEY) {
      throw new FieldTooLongJsonPropertyException("key", key.length(), LONGEST_KEY);
    }
    if (json.length() > LONGEST_VALUE) {
      throw new FieldTooLongJsonPropertyException("value", json.length(), LONGEST_VALUE);
    }
  }

  public void delete(String entityName, Long entityId, String key) {
    properties().delete(entityName, entityId, key);
  }

  public void deleteByEntity(String entityName, Long entityId) {
    properties().deleteAll(entityName, entityId);
  }

  public void deleteByEntityNameAndPropertyKey(String entityName, String key) {
    properties()
        .withKey(entityName, key)
        .forEach(property -> delete(entityName, property.entityId(), key));
  }

  public boolean exists(String entityName, Long entityId, String key) {
    return properties().get(entityName, entityId, key).isPresent();
  }

  public List<String> findKeys(String entityName, Long entityId) {
    return properties().of(entityName, entityId).stream().map(StoredProperty::propertyKey).toList();
  }

  public long countByEntityNameAndPropertyKey(String entityName, String key) {
    return properties().withKey(entityName, key).size();
  }

  public int getMaximumValueLength() {
    return LONGEST_VALUE;
  }

  static String ofComments() {
    return EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
  }
}
