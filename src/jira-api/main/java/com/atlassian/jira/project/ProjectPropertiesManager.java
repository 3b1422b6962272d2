package com.atlassian.jira.project;

import com.opensymphony.module.propertyset.PropertySet;

public interface ProjectPropertiesManager {
  PropertySet getPropertySet(Project p0);
}
