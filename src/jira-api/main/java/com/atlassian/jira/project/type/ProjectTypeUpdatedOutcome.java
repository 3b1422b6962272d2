package com.atlassian.jira.project.type;

public interface ProjectTypeUpdatedOutcome {
  boolean isSuccessful();
}
