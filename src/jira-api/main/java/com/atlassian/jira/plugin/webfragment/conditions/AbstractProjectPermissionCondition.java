package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public abstract class AbstractProjectPermissionCondition extends AbstractWebCondition {
  public AbstractProjectPermissionCondition() {
    throw new UnsupportedOperationException(
        "signature only: new AbstractProjectPermissionCondition");
  }

  public final void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.init");
  }

  public final boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.shouldDisplay");
  }

  public final boolean shouldDisplay(ApplicationUser p0, JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractProjectPermissionCondition.shouldDisplay");
  }

  protected abstract boolean shouldDisplay(
      ApplicationUser p0, JiraHelper p1, ProjectPermissionKey p2);
}
