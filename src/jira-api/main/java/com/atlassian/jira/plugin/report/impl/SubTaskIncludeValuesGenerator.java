package com.atlassian.jira.plugin.report.impl;

import com.atlassian.configurable.ValuesGenerator;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

public class SubTaskIncludeValuesGenerator implements ValuesGenerator<String> {
  public SubTaskIncludeValuesGenerator(I18nHelper.BeanFactory p0) {
    throw new UnsupportedOperationException("signature only: new SubTaskIncludeValuesGenerator");
  }

  public Map<String, String> getValues(Map p0) {
    throw new UnsupportedOperationException(
        "signature only: SubTaskIncludeValuesGenerator.getValues");
  }
}
