package com.atlassian.jira.user;

import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface UserFilterManager {
  UserFilter getFilter(FieldConfig p0);

  void updateFilter(FieldConfig p0, UserFilter p1);

  void removeFilter(Long p0);
}
