package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** True for users with the global permission of the parameter {@code permission}. */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {
  private GlobalPermissionKey permission;

  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    String name = String.valueOf(params.get("permission")).toUpperCase(Locale.ROOT);
    permission =
        switch (name) {
          case "ADMIN", "ADMINISTER" -> GlobalPermissionKey.ADMINISTER;
          case "SYSADMIN", "SYSTEM_ADMIN" -> GlobalPermissionKey.SYSTEM_ADMIN;
          default -> throw new PluginParseException("unknown global permission " + name);
        };
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
    return user != null
        && ComponentAccessor.getGlobalPermissionManager().hasPermission(permission, user);
  }
}
