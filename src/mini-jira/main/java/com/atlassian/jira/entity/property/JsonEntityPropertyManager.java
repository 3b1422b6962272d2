package com.atlassian.jira.entity.property;

import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** JSON values kept beside entities, without a look at permissions. */
public interface JsonEntityPropertyManager {
  EntityProperty get(String argument0, Long argument1, String argument2);

  Map<String, EntityProperty> get(String argument0, Long argument1);

  Map<String, EntityProperty> get(String argument0, Long argument1, List<String> argument2);

  void put(
      ApplicationUser argument0,
      String argument1,
      Long argument2,
      String argument3,
      String argument4,
      BiFunction<ApplicationUser, EntityProperty, ? extends EntityPropertySetEvent> argument5,
      boolean argument6);

  void putDryRun(String argument0, String argument1, String argument2);

  void delete(String argument0, Long argument1, String argument2);

  int getMaximumValueLength();

  EntityPropertyQuery<?> query();

  List<String> findKeys(String argument0, String argument1);

  List<String> findKeys(String argument0, Long argument1);

  boolean exists(String argument0, Long argument1, String argument2);

  long countByEntity(String argument0, Long argument1);

  long countByEntityNameAndPropertyKey(String argument0, String argument1);

  void deleteByEntity(String argument0, Long argument1);

  void deleteByEntityNameAndPropertyKey(String argument0, String argument1);

  void deleteByEntityNameAndEntityIds(String argument0, List<Long> argument1);
}
