package org.clientrecovery.minijira.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import java.io.IOException;
import java.util.Map;

/** The administration: its menu beside admin pages, and its start page with all of the links. */
public final class AdminMenu implements Page {
  private static final String LOCATION = "admin_plugins_menu";

  private final WebFragments fragments;
  private final GlobalPermissionManager permissions;
  private final Templates templates;
  private PageFrame frame;

  AdminMenu(WebFragments fragments, GlobalPermissionManager permissions, Templates templates) {
    this.fragments = fragments;
    this.permissions = permissions;
    this.templates = templates;
  }

  void serveOn(Site site, PageFrame pageFrame) {
    frame = pageFrame;
    site.add("/secure/admin/ViewApplicationProperties.jspa", this);
    site.add("/plugins/servlet/upm", this);
    site.add("/secure/admin", this);
  }

  /** {@code body} with the menu at its side. */
  String around(String body, Map<String, String> meta) {
    return templates.render(
        "frame/admin.vm",
        Map.of(
            "sections",
            fragments.sections(LOCATION, fragments.context()),
            "active",
            meta.getOrDefault("admin.active.tab", ""),
            "base",
            Exchange.CONTEXT_PATH,
            "bodyHtml",
            body));
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, exchange.requireUser())) {
      throw RefusedException.forbidden();
    }
    String body =
        templates.render(
            "frame/admin-start.vm",
            Map.of("sections", fragments.sections(LOCATION, fragments.context())));
    frame.send(
        exchange,
        200,
        new PageFrame.Content("Administration", around(body, Map.of()), Map.of()),
        "atl.admin");
  }
}
