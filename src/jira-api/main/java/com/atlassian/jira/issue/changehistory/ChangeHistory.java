package com.atlassian.jira.issue.changehistory;

public class ChangeHistory implements com.atlassian.jira.entity.WithId {
  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getId");
  }

  public java.lang.String getAuthorKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorKey");
  }

  public com.atlassian.jira.user.ApplicationUser getAuthorObject() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorObject");
  }

  public java.lang.String getAuthorDisplayName() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorDisplayName");
  }

  public java.sql.Timestamp getTimePerformed() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getTimePerformed");
  }

  public java.lang.String getLevel() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getLevel");
  }

  public java.lang.String getComment() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getComment");
  }

  public java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemBeans() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getChangeItemBeans");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getIssue");
  }

  public java.lang.Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getIssueId");
  }

  ChangeHistory() {
    throw new UnsupportedOperationException("signature only: new ChangeHistory");
  }
}
