package com.atlassian.jira.plugin.report.impl;

public class SubTaskIncludeValuesGenerator
    implements com.atlassian.configurable.ValuesGenerator<java.lang.String> {
  public SubTaskIncludeValuesGenerator(com.atlassian.jira.util.I18nHelper.BeanFactory p0) {
    throw new UnsupportedOperationException("signature only: new SubTaskIncludeValuesGenerator");
  }

  public java.util.Map<java.lang.String, java.lang.String> getValues(java.util.Map p0) {
    throw new UnsupportedOperationException(
        "signature only: SubTaskIncludeValuesGenerator.getValues");
  }
}
