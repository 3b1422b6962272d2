package com.atlassian.jira.project;

import java.util.Optional;

public interface ProjectChangedTimeManager {
  Optional<ProjectChangedTime> getProjectChangedTime(long p0);
}
