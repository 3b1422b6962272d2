package com.atlassian.jira.project;

public interface ProjectChangedTimeManager {
  java.util.Optional<com.atlassian.jira.project.ProjectChangedTime> getProjectChangedTime(long p0);
}
