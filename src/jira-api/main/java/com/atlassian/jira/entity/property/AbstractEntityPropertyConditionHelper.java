package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.plugin.webfragment.JiraWebContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

public abstract class AbstractEntityPropertyConditionHelper<T extends WithId>
    implements EntityPropertyConditionHelper {
  protected AbstractEntityPropertyConditionHelper(
      EntityPropertyService<T> p0, Class<T> p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: new AbstractEntityPropertyConditionHelper");
  }

  public Optional<Long> getEntityId(JiraWebContext p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getEntityId");
  }

  public final String getEntityName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getEntityName");
  }

  public final EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, Long p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getProperty");
  }
}
