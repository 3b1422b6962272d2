package com.atlassian.jira.plugin.report.impl;

public class SubTasksEnabledCondition implements com.atlassian.configurable.EnabledCondition {
  public SubTasksEnabledCondition(com.atlassian.jira.config.SubTaskManager p0) {
    throw new UnsupportedOperationException("signature only: new SubTasksEnabledCondition");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: SubTasksEnabledCondition.isEnabled");
  }
}
