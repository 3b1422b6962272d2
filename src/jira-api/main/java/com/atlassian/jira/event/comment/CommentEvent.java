package com.atlassian.jira.event.comment;

public interface CommentEvent extends com.atlassian.jira.event.issue.JiraIssueEvent {
  com.atlassian.jira.issue.comments.Comment getComment();
}
