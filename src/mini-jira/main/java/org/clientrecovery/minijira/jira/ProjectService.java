package org.clientrecovery.minijira.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.minijira.tracker.Projects;
import org.clientrecovery.minijira.tracker.StoredProject;

/** {@code ProjectManager}. */
final class ProjectService {
  private final Views views;

  ProjectService(Views views) {
    this.views = views;
  }

  private Projects projects() {
    return views.tracker().projects();
  }

  public Project getProjectObj(Long id) {
    return id == null ? null : views.project(id);
  }

  public Project getProjectObjByKey(String key) {
    return key == null ? null : views.project(projects().byKey(key).orElse(null));
  }

  public Project getProjectObjByKeyIgnoreCase(String key) {
    return getProjectObjByKey(key);
  }

  public Project getProjectByCurrentKey(String key) {
    Optional<StoredProject> found = key == null ? Optional.empty() : projects().byKey(key);
    return views.project(found.filter(p -> p.projectKey().equals(key)).orElse(null));
  }

  public Project getProjectByCurrentKeyIgnoreCase(String key) {
    Optional<StoredProject> found = key == null ? Optional.empty() : projects().byKey(key);
    return views.project(found.filter(p -> p.projectKey().equalsIgnoreCase(key)).orElse(null));
  }

  public Project getProjectObjByName(String name) {
    return getProjects().stream().filter(p -> p.getName().equals(name)).findFirst().orElse(null);
  }

  public List<Project> getProjects() {
    return projects().all().stream().map(views::project).toList();
  }

  public List<Project> getProjectObjects() {
    return getProjects();
  }

  public List<Project> getArchivedProjects() {
    return List.of();
  }

  public long getProjectCount() {
    return projects().all().size();
  }

  public Set<String> getAllProjectKeys(Long id) {
    return new TreeSet<>(projects().keys(id));
  }

  public List<Project> convertToProjectObjects(Collection<Long> ids) {
    return ids.stream().map(this::getProjectObj).filter(project -> project != null).toList();
  }

  public List<Project> getProjectsLeadBy(ApplicationUser user) {
    return getProjects().stream()
        .filter(project -> project.getLeadUserKey().equals(Views.key(user)))
        .toList();
  }
}
