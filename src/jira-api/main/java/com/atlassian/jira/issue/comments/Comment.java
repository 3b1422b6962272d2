package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Comment extends WithId {
  ApplicationUser getAuthorApplicationUser();

  String getAuthorFullName();

  String getBody();

  Date getCreated();

  String getGroupLevel();

  Long getId();

  Long getRoleLevelId();

  ProjectRole getRoleLevel();

  com.atlassian.jira.issue.Issue getIssue();

  ApplicationUser getUpdateAuthorApplicationUser();

  String getUpdateAuthorFullName();

  Date getUpdated();
}
