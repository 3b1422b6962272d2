package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import java.util.List;

public interface FieldConfigManager {
  FieldConfig getFieldConfig(Long p0);

  FieldConfig createFieldConfig(FieldConfig p0, List<FieldConfigItemType> p1);

  FieldConfig updateFieldConfig(FieldConfig p0);

  FieldConfig createWithDefaultValues(ConfigurableField p0);

  void removeConfigsForConfigScheme(Long p0);
}
