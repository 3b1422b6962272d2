package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

public interface FieldConfig {
  Long getId();

  String getName();

  String getDescription();

  List<FieldConfigItem> getConfigItems();

  String getFieldId();

  CustomField getCustomField();
}
