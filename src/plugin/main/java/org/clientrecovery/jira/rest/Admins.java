package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.SettingsStore;

/** Lets admins alone in, and finds what they ask about: the site or a project. */
record Admins(Exchange exchange, Authority authority) {

  /**
   * The admin who asks.
   *
   * @throws Refusal with 401 where nobody is logged in, with 403 where it is no admin
   */
  ApplicationUser admin() {
    ApplicationUser user = exchange.user();
    if (!authority.isAdmin(user)) {
      throw Refusal.of(403, "", exchange.texts().text("client-recovery.rest.admins-only"));
    }
    return user;
  }

  /**
   * The number of the project of that key, or of the site where there is no key.
   *
   * @throws Refusal with 404 where there is no such project
   */
  long scope(ProjectManager projects, String key) {
    if (key == null || key.isEmpty()) {
      return SettingsStore.SITE;
    }
    Project project = projects.getProjectObjByKey(key);
    if (project == null) {
      throw Refusal.of(
          404, "project", exchange.texts().text("client-recovery.setup.unknown-project"));
    }
    return project.getId();
  }
}
