package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Worklog extends WithId {
  Long getId();

  String getAuthorKey();

  ApplicationUser getAuthorObject();

  String getUpdateAuthorKey();

  ApplicationUser getUpdateAuthorObject();

  Date getStartDate();

  Long getTimeSpent();

  String getGroupLevel();

  Long getRoleLevelId();

  ProjectRole getRoleLevel();

  String getComment();

  Date getCreated();

  Date getUpdated();

  com.atlassian.jira.issue.Issue getIssue();
}
