package com.atlassian.jira.issue.worklog;

public interface Worklog extends com.atlassian.jira.entity.WithId {
  java.lang.Long getId();

  java.lang.String getAuthorKey();

  com.atlassian.jira.user.ApplicationUser getAuthorObject();

  java.lang.String getUpdateAuthorKey();

  com.atlassian.jira.user.ApplicationUser getUpdateAuthorObject();

  java.util.Date getStartDate();

  java.lang.Long getTimeSpent();

  java.lang.String getGroupLevel();

  java.lang.Long getRoleLevelId();

  com.atlassian.jira.security.roles.ProjectRole getRoleLevel();

  java.lang.String getComment();

  java.util.Date getCreated();

  java.util.Date getUpdated();

  com.atlassian.jira.issue.Issue getIssue();
}
