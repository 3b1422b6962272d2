package com.atlassian.jira.workflow;

public interface WorkflowProgressAware {
  com.atlassian.jira.user.ApplicationUser getRemoteApplicationUser();

  int getAction();

  void setAction(int p0);

  void addErrorMessage(java.lang.String p0);

  void addError(java.lang.String p0, java.lang.String p1);

  java.util.Map getAdditionalInputs();

  com.atlassian.jira.issue.MutableIssue getIssue();

  com.atlassian.jira.project.Project getProject();

  com.atlassian.jira.project.Project getProjectObject();
}
