package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

public interface StatusCategoryManager {
  List<StatusCategory> getStatusCategories();

  List<StatusCategory> getUserVisibleStatusCategories();

  StatusCategory getDefaultStatusCategory();

  StatusCategory getStatusCategory(Long p0);

  StatusCategory getStatusCategoryByKey(String p0);

  StatusCategory getStatusCategoryByName(String p0);

  boolean isStatusAsLozengeEnabled();
}
