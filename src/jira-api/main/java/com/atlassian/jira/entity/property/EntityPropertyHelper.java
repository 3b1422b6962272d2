package com.atlassian.jira.entity.property;

public interface EntityPropertyHelper<E extends com.atlassian.jira.entity.WithId> {
  default java.util.function.BiFunction<
          com.atlassian.jira.user.ApplicationUser,
          com.atlassian.jira.entity.property.EntityProperty,
          ? extends com.atlassian.jira.event.entity.EntityPropertySetEvent>
      createSetPropertyEventBiFunction() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyHelper.createSetPropertyEventBiFunction");
  }

  default java.util.function.BiFunction<
          com.atlassian.jira.user.ApplicationUser,
          com.atlassian.jira.entity.property.EntityProperty,
          ? extends com.atlassian.jira.event.entity.EntityPropertyDeletedEvent>
      createDeletePropertyEventBiFunction() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyHelper.createDeletePropertyEventBiFunction");
  }

  com.atlassian.jira.entity.property.EntityPropertyType getEntityPropertyType();
}
