package com.atlassian.jira.plugin.report.impl;

import com.atlassian.configurable.ValuesGenerator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

public class UserSubTaskIncludeValuesGenerator implements ValuesGenerator<String> {
  public UserSubTaskIncludeValuesGenerator(
      JiraAuthenticationContext p0, I18nHelper.BeanFactory p1) {
    throw new UnsupportedOperationException(
        "signature only: new UserSubTaskIncludeValuesGenerator");
  }

  public Map<String, String> getValues(Map p0) {
    throw new UnsupportedOperationException(
        "signature only: UserSubTaskIncludeValuesGenerator.getValues");
  }
}
