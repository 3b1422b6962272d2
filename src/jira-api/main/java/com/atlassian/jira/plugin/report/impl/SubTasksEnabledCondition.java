package com.atlassian.jira.plugin.report.impl;

import com.atlassian.configurable.EnabledCondition;
import com.atlassian.jira.config.SubTaskManager;

public class SubTasksEnabledCondition implements EnabledCondition {
  public SubTasksEnabledCondition(SubTaskManager p0) {
    throw new UnsupportedOperationException("signature only: new SubTasksEnabledCondition");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: SubTasksEnabledCondition.isEnabled");
  }
}
