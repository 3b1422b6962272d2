package com.atlassian.jira.project.type;

public interface ProjectTypesDarkFeature {
  boolean isEnabled();
}
