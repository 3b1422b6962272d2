package com.atlassian.jira.event.comment;

import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.comments.Comment;

public interface CommentEvent extends JiraIssueEvent {
  Comment getComment();
}
