package com.atlassian.jira.issue.worklog;

public class WorklogImpl implements com.atlassian.jira.issue.worklog.Worklog {
  public WorklogImpl(
      com.atlassian.jira.issue.worklog.WorklogManager p0,
      com.atlassian.jira.issue.Issue p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Date p5,
      java.lang.String p6,
      java.lang.Long p7,
      java.lang.Long p8) {
    throw new UnsupportedOperationException("signature only: new WorklogImpl");
  }

  public WorklogImpl(
      com.atlassian.jira.issue.worklog.WorklogManager p0,
      com.atlassian.jira.issue.Issue p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Date p5,
      java.lang.String p6,
      java.lang.Long p7,
      java.lang.Long p8,
      java.lang.String p9,
      java.util.Date p10,
      java.util.Date p11) {
    throw new UnsupportedOperationException("signature only: new WorklogImpl");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getId");
  }

  public java.lang.String getAuthor() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthor");
  }

  public java.lang.String getAuthorFullName() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorFullName");
  }

  public java.lang.String getUpdateAuthor() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthor");
  }

  public java.lang.String getUpdateAuthorFullName() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorFullName");
  }

  public java.lang.String getAuthorKey() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorKey");
  }

  public com.atlassian.jira.user.ApplicationUser getAuthorObject() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorObject");
  }

  public java.lang.String getUpdateAuthorKey() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorKey");
  }

  public com.atlassian.jira.user.ApplicationUser getUpdateAuthorObject() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorObject");
  }

  public java.util.Date getStartDate() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getStartDate");
  }

  public java.lang.Long getTimeSpent() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getTimeSpent");
  }

  public java.lang.String getGroupLevel() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getGroupLevel");
  }

  public java.lang.Long getRoleLevelId() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getRoleLevelId");
  }

  public com.atlassian.jira.security.roles.ProjectRole getRoleLevel() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getRoleLevel");
  }

  public java.lang.String getComment() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getComment");
  }

  public java.util.Date getCreated() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getCreated");
  }

  public java.util.Date getUpdated() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdated");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getIssue");
  }
}
