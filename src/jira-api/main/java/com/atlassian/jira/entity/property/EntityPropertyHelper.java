package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.event.entity.EntityPropertyDeletedEvent;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.BiFunction;

public interface EntityPropertyHelper<E extends WithId> {
  default BiFunction<ApplicationUser, EntityProperty, ? extends EntityPropertySetEvent>
      createSetPropertyEventBiFunction() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyHelper.createSetPropertyEventBiFunction");
  }

  default BiFunction<ApplicationUser, EntityProperty, ? extends EntityPropertyDeletedEvent>
      createDeletePropertyEventBiFunction() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyHelper.createDeletePropertyEventBiFunction");
  }

  EntityPropertyType getEntityPropertyType();
}
