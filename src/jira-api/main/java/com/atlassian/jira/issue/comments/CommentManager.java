package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public interface CommentManager {
  String EVENT_ORIGINAL_COMMENT_PARAMETER = "originalcomment";

  List<Comment> getCommentsForUser(com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  Stream<Comment> streamComments(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  CommentSummary getCommentSummary(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, Optional<Long> p2);

  Comment getLastComment(com.atlassian.jira.issue.Issue p0);

  List<Comment> getCommentsForUserSince(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1, Date p2);

  List<Comment> getComments(com.atlassian.jira.issue.Issue p0);

  Comment create(com.atlassian.jira.issue.Issue p0, ApplicationUser p1, String p2, boolean p3);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      String p2,
      String p3,
      Long p4,
      boolean p5);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      String p2,
      String p3,
      Long p4,
      Date p5,
      boolean p6);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      String p2,
      String p3,
      Long p4,
      Date p5,
      Map<String, JSONObject> p6,
      boolean p7);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      ApplicationUser p2,
      String p3,
      String p4,
      Long p5,
      Date p6,
      Date p7,
      boolean p8);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      ApplicationUser p2,
      String p3,
      String p4,
      Long p5,
      Date p6,
      Date p7,
      boolean p8,
      boolean p9);

  Comment create(
      com.atlassian.jira.issue.Issue p0,
      ApplicationUser p1,
      ApplicationUser p2,
      String p3,
      String p4,
      Long p5,
      Date p6,
      Date p7,
      Map<String, JSONObject> p8,
      boolean p9,
      boolean p10);

  Comment getCommentById(Long p0);

  MutableComment getMutableComment(Long p0);

  void update(Comment p0, boolean p1);

  void update(Comment p0, Map<String, JSONObject> p1, boolean p2);

  int swapCommentGroupRestriction(String p0, String p1);

  long getCountForCommentsRestrictedByGroup(String p0);

  long getCountForCommentsRestrictedByRole(Long p0);

  ChangeItemBean delete(Comment p0);

  void delete(Comment p0, boolean p1, ApplicationUser p2);

  boolean isUserCommentAuthor(ApplicationUser p0, Comment p1);

  int swapCommentRoleRestriction(Long p0, Long p1);

  void deleteCommentsForIssue(com.atlassian.jira.issue.Issue p0);
}
