package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public class WorklogImpl implements Worklog {
  public WorklogImpl(
      WorklogManager p0,
      com.atlassian.jira.issue.Issue p1,
      Long p2,
      String p3,
      String p4,
      Date p5,
      String p6,
      Long p7,
      Long p8) {
    throw new UnsupportedOperationException("signature only: new WorklogImpl");
  }

  public WorklogImpl(
      WorklogManager p0,
      com.atlassian.jira.issue.Issue p1,
      Long p2,
      String p3,
      String p4,
      Date p5,
      String p6,
      Long p7,
      Long p8,
      String p9,
      Date p10,
      Date p11) {
    throw new UnsupportedOperationException("signature only: new WorklogImpl");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getId");
  }

  public String getAuthor() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthor");
  }

  public String getAuthorFullName() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorFullName");
  }

  public String getUpdateAuthor() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthor");
  }

  public String getUpdateAuthorFullName() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorFullName");
  }

  public String getAuthorKey() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorKey");
  }

  public ApplicationUser getAuthorObject() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getAuthorObject");
  }

  public String getUpdateAuthorKey() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorKey");
  }

  public ApplicationUser getUpdateAuthorObject() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdateAuthorObject");
  }

  public Date getStartDate() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getStartDate");
  }

  public Long getTimeSpent() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getTimeSpent");
  }

  public String getGroupLevel() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getGroupLevel");
  }

  public Long getRoleLevelId() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getRoleLevelId");
  }

  public ProjectRole getRoleLevel() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getRoleLevel");
  }

  public String getComment() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getComment");
  }

  public Date getCreated() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getCreated");
  }

  public Date getUpdated() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getUpdated");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: WorklogImpl.getIssue");
  }
}
