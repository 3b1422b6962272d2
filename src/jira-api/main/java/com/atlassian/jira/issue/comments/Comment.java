package com.atlassian.jira.issue.comments;

public interface Comment extends com.atlassian.jira.entity.WithId {
  com.atlassian.jira.user.ApplicationUser getAuthorApplicationUser();

  java.lang.String getAuthorFullName();

  java.lang.String getBody();

  java.util.Date getCreated();

  java.lang.String getGroupLevel();

  java.lang.Long getId();

  java.lang.Long getRoleLevelId();

  com.atlassian.jira.security.roles.ProjectRole getRoleLevel();

  com.atlassian.jira.issue.Issue getIssue();

  com.atlassian.jira.user.ApplicationUser getUpdateAuthorApplicationUser();

  java.lang.String getUpdateAuthorFullName();

  java.util.Date getUpdated();
}
