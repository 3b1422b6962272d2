package com.atlassian.jira.project.type;

import java.util.Optional;

public interface ProjectTypeIconRenderer {
  Optional<String> getIconToRender(ProjectTypeKey p0);
}
