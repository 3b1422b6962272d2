package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

public interface ProjectRelatedEvent extends JiraEvent {
  Project getProject();
}
