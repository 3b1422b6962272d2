package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

public interface IssueWorkflowManager {
  Collection<ActionDescriptor> getAvailableActions(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  Collection<ActionDescriptor> getAvailableActions(
      com.atlassian.jira.issue.Issue p0, TransitionOptions p1, ApplicationUser p2);

  List<ActionDescriptor> getSortedAvailableActions(
      com.atlassian.jira.issue.Issue p0, ApplicationUser p1);

  List<ActionDescriptor> getSortedAvailableActions(
      com.atlassian.jira.issue.Issue p0, TransitionOptions p1, ApplicationUser p2);

  boolean isValidAction(com.atlassian.jira.issue.Issue p0, int p1, ApplicationUser p2);

  boolean isValidAction(
      com.atlassian.jira.issue.Issue p0, int p1, TransitionOptions p2, ApplicationUser p3);
}
