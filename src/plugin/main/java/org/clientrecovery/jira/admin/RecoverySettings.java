package org.clientrecovery.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.store.SettingsStore;

/** The admin page of settings, for the site or for one project; a script saves it. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public final class RecoverySettings extends AdminPage {
  private static final long serialVersionUID = 1L;

  private final transient ProjectManager projects;
  private final transient SettingsForm form;

  private String projectKey = "";

  public RecoverySettings(ProjectManager projects, SettingsForm form) {
    this.projects = projects;
    this.form = form;
  }

  @Override
  public Map<String, Object> getPage() {
    Optional<Project> project = project();
    Map<String, Object> page = new HashMap<>();
    page.put("unknown", !projectKey.isEmpty() && project.isEmpty());
    page.put("project", project.map(Project::getKey).orElse(""));
    page.put("name", project.map(Project::getName).orElse(""));
    page.put("projects", choices(projects));
    page.put("groups", form.of(project.map(Project::getId).orElse(SettingsStore.SITE)));
    return page;
  }

  private Optional<Project> project() {
    return Optional.ofNullable(projects.getProjectObjByKey(projectKey));
  }

  public void setProjectKey(String value) {
    projectKey = value;
  }
}
