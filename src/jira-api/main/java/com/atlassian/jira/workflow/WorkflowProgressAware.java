package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public interface WorkflowProgressAware {
  ApplicationUser getRemoteApplicationUser();

  int getAction();

  void setAction(int p0);

  void addErrorMessage(String p0);

  void addError(String p0, String p1);

  Map getAdditionalInputs();

  MutableIssue getIssue();

  Project getProject();

  Project getProjectObject();
}
