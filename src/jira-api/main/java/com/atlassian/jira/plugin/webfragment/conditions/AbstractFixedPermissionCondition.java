package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public abstract class AbstractFixedPermissionCondition extends AbstractWebCondition {
  protected final GlobalPermissionManager permissionManager = null;
  protected final GlobalPermissionKey permission = null;

  public AbstractFixedPermissionCondition(GlobalPermissionManager p0, GlobalPermissionKey p1) {
    throw new UnsupportedOperationException("signature only: new AbstractFixedPermissionCondition");
  }

  public final void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException(
        "signature only: AbstractFixedPermissionCondition.init");
  }

  public final boolean shouldDisplay(ApplicationUser p0, JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractFixedPermissionCondition.shouldDisplay");
  }
}
