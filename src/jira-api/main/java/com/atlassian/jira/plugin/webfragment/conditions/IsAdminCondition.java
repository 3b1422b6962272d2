package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

public class IsAdminCondition implements Condition {
  public IsAdminCondition(JiraAuthenticationContext p0, GlobalPermissionManager p1) {
    throw new UnsupportedOperationException("signature only: new IsAdminCondition");
  }

  public void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: IsAdminCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: IsAdminCondition.shouldDisplay");
  }
}
