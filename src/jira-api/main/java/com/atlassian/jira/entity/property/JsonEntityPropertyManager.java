package com.atlassian.jira.entity.property;

import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

public interface JsonEntityPropertyManager {
  EntityProperty get(String p0, Long p1, String p2);

  Map<String, EntityProperty> get(String p0, Long p1);

  Map<String, EntityProperty> get(String p0, Long p1, List<String> p2);

  default void put(
      ApplicationUser p0,
      String p1,
      Long p2,
      String p3,
      String p4,
      BiFunction<ApplicationUser, EntityProperty, ? extends EntityPropertySetEvent> p5,
      boolean p6) {
    throw new UnsupportedOperationException("signature only: JsonEntityPropertyManager.put");
  }

  void putDryRun(String p0, String p1, String p2);

  void delete(String p0, Long p1, String p2);

  int getMaximumValueLength();

  EntityPropertyQuery<?> query();

  List<String> findKeys(String p0, String p1);

  List<String> findKeys(String p0, Long p1);

  boolean exists(String p0, Long p1, String p2);

  long countByEntity(String p0, Long p1);

  long countByEntityNameAndPropertyKey(String p0, String p1);

  void deleteByEntity(String p0, Long p1);

  void deleteByEntityNameAndPropertyKey(String p0, String p1);

  void deleteByEntityNameAndEntityIds(String p0, List<Long> p1);
}
