package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

public interface ProjectCategory extends Named, NamedWithDescription, WithId {
  Long getId();

  String getName();

  String getDescription();
}
