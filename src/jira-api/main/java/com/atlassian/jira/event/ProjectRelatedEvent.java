package com.atlassian.jira.event;

public interface ProjectRelatedEvent extends com.atlassian.jira.event.JiraEvent {
  com.atlassian.jira.project.Project getProject();
}
