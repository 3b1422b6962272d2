package com.atlassian.jira.plugin.report.impl;

public class UserSubTaskIncludeValuesGenerator
    implements com.atlassian.configurable.ValuesGenerator<java.lang.String> {
  public UserSubTaskIncludeValuesGenerator(
      com.atlassian.jira.security.JiraAuthenticationContext p0,
      com.atlassian.jira.util.I18nHelper.BeanFactory p1) {
    throw new UnsupportedOperationException(
        "signature only: new UserSubTaskIncludeValuesGenerator");
  }

  public java.util.Map<java.lang.String, java.lang.String> getValues(java.util.Map p0) {
    throw new UnsupportedOperationException(
        "signature only: UserSubTaskIncludeValuesGenerator.getValues");
  }
}
