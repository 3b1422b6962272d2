package com.atlassian.jira.mail;

public interface MailThreadManager {
  void storeIncomingMessageId(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.issue.Issue p2,
      com.atlassian.jira.mail.MailThreadManager.MailAction p3);

  void threadNotificationEmail(com.atlassian.jira.mail.Email p0, com.atlassian.jira.issue.Issue p1);

  com.atlassian.jira.issue.Issue findIssueFromMessageId(java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.Issue> findIssuesFromMessageId(java.lang.String p0);

  int removeAssociatedEntries(java.lang.Long p0);

  public enum MailAction {
    ISSUE_CREATED_FROM_EMAIL,
    ISSUE_COMMENTED_FROM_EMAIL;
  }
}
