package com.atlassian.jira.issue.comments;

public interface CommentManager {
  java.lang.String EVENT_ORIGINAL_COMMENT_PARAMETER = "originalcomment";

  java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUser(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.stream.Stream<com.atlassian.jira.issue.comments.Comment> streamComments(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  com.atlassian.jira.issue.comments.CommentSummary getCommentSummary(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      java.util.Optional<java.lang.Long> p2);

  com.atlassian.jira.issue.comments.Comment getLastComment(com.atlassian.jira.issue.Issue p0);

  java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUserSince(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.util.Date p2);

  java.util.List<com.atlassian.jira.issue.comments.Comment> getComments(
      com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      boolean p3);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.Long p4,
      boolean p5);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.Long p4,
      java.util.Date p5,
      boolean p6);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.Long p4,
      java.util.Date p5,
      java.util.Map<java.lang.String, com.atlassian.jira.util.json.JSONObject> p6,
      boolean p7);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.user.ApplicationUser p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.util.Date p6,
      java.util.Date p7,
      boolean p8);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.user.ApplicationUser p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.util.Date p6,
      java.util.Date p7,
      boolean p8,
      boolean p9);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.user.ApplicationUser p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5,
      java.util.Date p6,
      java.util.Date p7,
      java.util.Map<java.lang.String, com.atlassian.jira.util.json.JSONObject> p8,
      boolean p9,
      boolean p10);

  com.atlassian.jira.issue.comments.Comment getCommentById(java.lang.Long p0);

  com.atlassian.jira.issue.comments.MutableComment getMutableComment(java.lang.Long p0);

  void update(com.atlassian.jira.issue.comments.Comment p0, boolean p1);

  void update(
      com.atlassian.jira.issue.comments.Comment p0,
      java.util.Map<java.lang.String, com.atlassian.jira.util.json.JSONObject> p1,
      boolean p2);

  int swapCommentGroupRestriction(java.lang.String p0, java.lang.String p1);

  long getCountForCommentsRestrictedByGroup(java.lang.String p0);

  long getCountForCommentsRestrictedByRole(java.lang.Long p0);

  com.atlassian.jira.issue.history.ChangeItemBean delete(
      com.atlassian.jira.issue.comments.Comment p0);

  void delete(
      com.atlassian.jira.issue.comments.Comment p0,
      boolean p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean isUserCommentAuthor(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.comments.Comment p1);

  int swapCommentRoleRestriction(java.lang.Long p0, java.lang.Long p1);

  void deleteCommentsForIssue(com.atlassian.jira.issue.Issue p0);
}
