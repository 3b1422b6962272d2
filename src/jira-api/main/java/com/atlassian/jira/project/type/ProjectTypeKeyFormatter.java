package com.atlassian.jira.project.type;

public class ProjectTypeKeyFormatter {
  public ProjectTypeKeyFormatter() {
    throw new UnsupportedOperationException("signature only: new ProjectTypeKeyFormatter");
  }

  public static String format(ProjectTypeKey p0) {
    throw new UnsupportedOperationException("signature only: ProjectTypeKeyFormatter.format");
  }
}
