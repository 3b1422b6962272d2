package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** True for users with the permission of the parameter {@code permission} in the page's project. */
public class HasProjectPermissionCondition extends AbstractWebCondition {
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "browse", "BROWSE_PROJECTS",
          "edit", "EDIT_ISSUES",
          "project", "ADMINISTER_PROJECTS",
          "create", "CREATE_ISSUES",
          "comment", "ADD_COMMENTS",
          "link", "LINK_ISSUES");

  private ProjectPermissionKey permission;

  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    String name = params.get("permission");
    if (name == null) {
      throw new PluginParseException("the condition needs a parameter permission");
    }
    permission =
        new ProjectPermissionKey(
            OLD_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
    return helper != null
        && helper.getProject() != null
        && ComponentAccessor.getPermissionManager()
            .hasPermission(permission, helper.getProject(), user);
  }
}
