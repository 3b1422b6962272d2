package com.atlassian.jira.project.version;

public interface CustomFieldWithVersionUsage {
  long getCustomFieldId();

  String getFieldName();

  long getIssueCountWithVersionInCustomField();
}
