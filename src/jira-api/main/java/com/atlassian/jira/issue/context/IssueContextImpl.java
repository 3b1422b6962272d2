package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

public class IssueContextImpl implements IssueContext, Comparable {
  public IssueContextImpl(Long p0, String p1) {
    throw new UnsupportedOperationException("signature only: new IssueContextImpl");
  }

  public IssueContextImpl(Project p0, IssueType p1) {
    throw new UnsupportedOperationException("signature only: new IssueContextImpl");
  }

  public Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getProjectObject");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getProjectId");
  }

  public IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueType");
  }

  public IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueTypeObject");
  }

  public String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueTypeId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.hashCode");
  }

  public int compareTo(Object p0) {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.compareTo");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.toString");
  }
}
