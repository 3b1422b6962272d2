package com.atlassian.jira.bc.issue.search;

public interface IssuePickerSearchService {
  java.util.Collection<com.atlassian.jira.bc.issue.search.IssuePickerResults> getResults(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.bc.issue.search.IssuePickerSearchService.IssuePickerParameters p1);

  public static class IssuePickerParameters {
    public IssuePickerParameters(
        java.lang.String p0,
        java.lang.String p1,
        com.atlassian.jira.issue.Issue p2,
        com.atlassian.jira.project.Project p3,
        boolean p4,
        boolean p5,
        int p6) {
      throw new UnsupportedOperationException(
          "signature only: new IssuePickerSearchService.IssuePickerParameters");
    }

    public java.lang.String getQuery() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getQuery");
    }

    public java.lang.String getCurrentJQL() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getCurrentJQL");
    }

    public com.atlassian.jira.issue.Issue getCurrentIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getCurrentIssue");
    }

    public com.atlassian.jira.project.Project getCurrentProject() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getCurrentProject");
    }

    public boolean showSubTasks() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.showSubTasks");
    }

    public boolean showSubTaskParent() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.showSubTaskParent");
    }

    public int getLimit() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getLimit");
    }
  }
}
