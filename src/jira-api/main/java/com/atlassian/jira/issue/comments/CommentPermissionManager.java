package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;

public interface CommentPermissionManager {
  boolean hasBrowsePermission(ApplicationUser p0, Comment p1);

  boolean hasEditPermission(ApplicationUser p0, Comment p1);

  boolean hasEditAllPermission(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasEditOwnPermission(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasDeleteAllPermission(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasDeleteOwnPermission(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean isUserCommentAuthor(ApplicationUser p0, Comment p1);
}
