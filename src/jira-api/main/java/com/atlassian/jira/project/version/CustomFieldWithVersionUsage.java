package com.atlassian.jira.project.version;

public interface CustomFieldWithVersionUsage {
  long getCustomFieldId();

  java.lang.String getFieldName();

  long getIssueCountWithVersionInCustomField();
}
