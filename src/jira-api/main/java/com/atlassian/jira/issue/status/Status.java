package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;

public interface Status extends IssueConstant {
  StatusCategory getStatusCategory();

  SimpleStatus getSimpleStatus();

  SimpleStatus getSimpleStatus(I18nHelper p0);
}
