package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

public class ChangeHistory implements WithId {
  public Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getId");
  }

  public String getAuthorKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorKey");
  }

  public ApplicationUser getAuthorObject() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorObject");
  }

  public String getAuthorDisplayName() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getAuthorDisplayName");
  }

  public Timestamp getTimePerformed() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getTimePerformed");
  }

  public String getLevel() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getLevel");
  }

  public String getComment() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getComment");
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getChangeItemBeans");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getIssue");
  }

  public Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistory.getIssueId");
  }

  ChangeHistory() {
    throw new UnsupportedOperationException("signature only: new ChangeHistory");
  }
}
