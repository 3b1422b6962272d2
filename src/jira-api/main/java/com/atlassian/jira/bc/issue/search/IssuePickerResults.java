package com.atlassian.jira.bc.issue.search;

public class IssuePickerResults {
  public IssuePickerResults(
      java.util.Collection<com.atlassian.jira.issue.Issue> p0,
      int p1,
      java.util.Collection<java.lang.String> p2,
      java.util.Collection<java.lang.String> p3,
      java.lang.String p4,
      java.lang.String p5) {
    throw new UnsupportedOperationException("signature only: new IssuePickerResults");
  }

  public java.util.Collection<com.atlassian.jira.issue.Issue> getIssues() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getIssues");
  }

  public java.util.Collection<java.lang.String> getKeyTerms() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getKeyTerms");
  }

  public java.lang.String getLabel() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getLabel");
  }

  public java.util.Collection<java.lang.String> getSummaryTerms() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getSummaryTerms");
  }

  public java.lang.String getId() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getId");
  }

  public int getTotalIssues() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getTotalIssues");
  }
}
