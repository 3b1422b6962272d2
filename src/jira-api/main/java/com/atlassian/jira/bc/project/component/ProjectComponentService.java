package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

public interface ProjectComponentService {
  ProjectComponent create(
      ApplicationUser p0, ErrorCollection p1, String p2, String p3, String p4, Long p5, Long p6);

  ProjectComponent find(ApplicationUser p0, ErrorCollection p1, Long p2);

  Collection<ProjectComponent> findAllForProject(ErrorCollection p0, Long p1);

  void deleteComponentForIssues(JiraServiceContext p0, Long p1);

  void deleteAndSwapComponentForIssues(JiraServiceContext p0, Long p1, Long p2);
}
