package com.atlassian.jira.project.type;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public interface ProjectTypeUpdatedHandler {
  String getHandlerId();

  ProjectTypeUpdatedOutcome onProjectTypeUpdated(
      ApplicationUser p0, Project p1, ProjectTypeKey p2, ProjectTypeKey p3);

  void onProjectTypeUpdateRolledBack(
      ApplicationUser p0,
      Project p1,
      ProjectTypeKey p2,
      ProjectTypeKey p3,
      ProjectTypeUpdatedOutcome p4);
}
