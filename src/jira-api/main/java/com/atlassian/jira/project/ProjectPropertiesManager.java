package com.atlassian.jira.project;

public interface ProjectPropertiesManager {
  com.opensymphony.module.propertyset.PropertySet getPropertySet(
      com.atlassian.jira.project.Project p0);
}
