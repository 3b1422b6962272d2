package com.atlassian.jira.bc;

public interface JiraServiceContext {
  com.atlassian.jira.util.ErrorCollection getErrorCollection();

  com.atlassian.jira.user.ApplicationUser getLoggedInApplicationUser();

  com.atlassian.jira.util.I18nHelper getI18nBean();
}
