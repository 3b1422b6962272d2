package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.project.Project;
import java.util.Collection;

public interface IssuePickerSearchService {
  Collection<IssuePickerResults> getResults(
      JiraServiceContext p0, IssuePickerSearchService.IssuePickerParameters p1);

  public static class IssuePickerParameters {
    public IssuePickerParameters(
        String p0,
        String p1,
        com.atlassian.jira.issue.Issue p2,
        Project p3,
        boolean p4,
        boolean p5,
        int p6) {
      throw new UnsupportedOperationException(
          "signature only: new IssuePickerSearchService.IssuePickerParameters");
    }

    public String getQuery() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getQuery");
    }

    public String getCurrentJQL() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getCurrentJQL");
    }

    public com.atlassian.jira.issue.Issue getCurrentIssue() {
      throw new UnsupportedOperationException(
          "signature only: IssuePickerSearchService.IssuePickerParameters.getCurrentIssue");
    }

    public Project getCurrentProject() {
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
