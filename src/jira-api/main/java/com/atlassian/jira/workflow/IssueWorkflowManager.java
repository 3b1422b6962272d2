package com.atlassian.jira.workflow;

public interface IssueWorkflowManager {
  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAvailableActions(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAvailableActions(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.workflow.TransitionOptions p1,
      com.atlassian.jira.user.ApplicationUser p2);

  java.util.List<com.opensymphony.workflow.loader.ActionDescriptor> getSortedAvailableActions(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.opensymphony.workflow.loader.ActionDescriptor> getSortedAvailableActions(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.workflow.TransitionOptions p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean isValidAction(
      com.atlassian.jira.issue.Issue p0, int p1, com.atlassian.jira.user.ApplicationUser p2);

  boolean isValidAction(
      com.atlassian.jira.issue.Issue p0,
      int p1,
      com.atlassian.jira.workflow.TransitionOptions p2,
      com.atlassian.jira.user.ApplicationUser p3);
}
