package com.atlassian.jira.entity.property;

import com.atlassian.jira.plugin.webfragment.JiraWebContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

public interface EntityPropertyConditionHelper {
  String getEntityName();

  Optional<Long> getEntityId(JiraWebContext p0);

  EntityPropertyService.PropertyResult getProperty(ApplicationUser p0, Long p1, String p2);
}
