package com.atlassian.jira.entity.property;

public interface JsonEntityPropertyManager {
  com.atlassian.jira.entity.property.EntityProperty get(
      java.lang.String p0, java.lang.Long p1, java.lang.String p2);

  java.util.Map<java.lang.String, com.atlassian.jira.entity.property.EntityProperty> get(
      java.lang.String p0, java.lang.Long p1);

  java.util.Map<java.lang.String, com.atlassian.jira.entity.property.EntityProperty> get(
      java.lang.String p0, java.lang.Long p1, java.util.List<java.lang.String> p2);

  default void put(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.function.BiFunction<
              com.atlassian.jira.user.ApplicationUser,
              com.atlassian.jira.entity.property.EntityProperty,
              ? extends com.atlassian.jira.event.entity.EntityPropertySetEvent>
          p5,
      boolean p6) {
    throw new UnsupportedOperationException("signature only: JsonEntityPropertyManager.put");
  }

  void putDryRun(java.lang.String p0, java.lang.String p1, java.lang.String p2);

  void delete(java.lang.String p0, java.lang.Long p1, java.lang.String p2);

  int getMaximumValueLength();

  com.atlassian.jira.entity.property.EntityPropertyQuery<?> query();

  java.util.List<java.lang.String> findKeys(java.lang.String p0, java.lang.String p1);

  java.util.List<java.lang.String> findKeys(java.lang.String p0, java.lang.Long p1);

  boolean exists(java.lang.String p0, java.lang.Long p1, java.lang.String p2);

  long countByEntity(java.lang.String p0, java.lang.Long p1);

  long countByEntityNameAndPropertyKey(java.lang.String p0, java.lang.String p1);

  void deleteByEntity(java.lang.String p0, java.lang.Long p1);

  void deleteByEntityNameAndPropertyKey(java.lang.String p0, java.lang.String p1);

  void deleteByEntityNameAndEntityIds(java.lang.String p0, java.util.List<java.lang.Long> p1);
}
