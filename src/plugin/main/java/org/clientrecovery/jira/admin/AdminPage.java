package org.clientrecovery.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A page for admins alone, which shows what {@link #getPage} gives.
 *
 * <p>The host looks for its annotations on the class of each page as well, so those stand there.
 * From Jira 10 on templates may call what {@code velocity-allowlist} names, which is the {@code
 * getPage} of each page.
 */
public abstract class AdminPage extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  /** Everything that the page shows, as strings, lists and maps. */
  public abstract Map<String, Object> getPage();

  /** The page, or the host's words for those who are no admins. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return isAdmin() ? INPUT : PERMISSION_VIOLATION_RESULT;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  final boolean isAdmin() {
    return hasGlobalPermission(GlobalPermissionKey.ADMINISTER);
  }

  /** All projects by name, to choose from. */
  static List<Map<String, String>> choices(ProjectManager projects) {
    return projects.getProjectObjects().stream()
        .sorted(Comparator.comparing(Project::getName))
        .map(found -> Map.of("key", found.getKey(), "name", found.getName()))
        .toList();
  }
}
