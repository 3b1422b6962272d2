package com.atlassian.jira.mail;

import java.util.List;

public interface MailThreadManager {
  void storeIncomingMessageId(
      String p0, String p1, com.atlassian.jira.issue.Issue p2, MailThreadManager.MailAction p3);

  void threadNotificationEmail(Email p0, com.atlassian.jira.issue.Issue p1);

  com.atlassian.jira.issue.Issue findIssueFromMessageId(String p0);

  List<com.atlassian.jira.issue.Issue> findIssuesFromMessageId(String p0);

  int removeAssociatedEntries(Long p0);

  public enum MailAction {
    ISSUE_CREATED_FROM_EMAIL,
    ISSUE_COMMENTED_FROM_EMAIL;
  }
}
