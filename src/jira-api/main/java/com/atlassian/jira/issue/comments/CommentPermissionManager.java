package com.atlassian.jira.issue.comments;

public interface CommentPermissionManager {
  boolean hasBrowsePermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.comments.Comment p1);

  boolean hasEditPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.comments.Comment p1);

  boolean hasEditAllPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasEditOwnPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasDeleteAllPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasDeleteOwnPermission(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean isUserCommentAuthor(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.comments.Comment p1);
}
