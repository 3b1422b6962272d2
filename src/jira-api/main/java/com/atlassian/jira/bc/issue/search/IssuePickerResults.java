package com.atlassian.jira.bc.issue.search;

import java.util.Collection;

public class IssuePickerResults {
  public IssuePickerResults(
      Collection<com.atlassian.jira.issue.Issue> p0,
      int p1,
      Collection<String> p2,
      Collection<String> p3,
      String p4,
      String p5) {
    throw new UnsupportedOperationException("signature only: new IssuePickerResults");
  }

  public Collection<com.atlassian.jira.issue.Issue> getIssues() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getIssues");
  }

  public Collection<String> getKeyTerms() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getKeyTerms");
  }

  public String getLabel() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getLabel");
  }

  public Collection<String> getSummaryTerms() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getSummaryTerms");
  }

  public String getId() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getId");
  }

  public int getTotalIssues() {
    throw new UnsupportedOperationException("signature only: IssuePickerResults.getTotalIssues");
  }
}
