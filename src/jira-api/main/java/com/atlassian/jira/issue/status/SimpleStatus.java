package com.atlassian.jira.issue.status;

public interface SimpleStatus
    extends java.io.Serializable,
        com.atlassian.jira.util.Named,
        com.atlassian.jira.util.NamedWithDescription {
  java.lang.String getId();

  java.lang.String getName();

  java.lang.String getDescription();

  com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();

  java.lang.String getIconUrl();
}
