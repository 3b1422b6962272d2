package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;

/** A project as a plugin sees one. */
final class ProjectView {
  private final Views views;
  private final StoredProject project;

  ProjectView(Views views, StoredProject project) {
    this.views = views;
    this.project = project;
  }

  public Long getId() {
    return project.id();
  }

  public String getName() {
    return project.name();
  }

  public String getKey() {
    return project.projectKey();
  }

  public String getOriginalKey() {
    return project.projectKey();
  }

  public String getUrl() {
    return "";
  }

  public String getDescription() {
    return project.description();
  }

  public ProjectTypeKey getProjectTypeKey() {
    return new ProjectTypeKey(project.type());
  }

  public ApplicationUser getProjectLead() {
    return views.user(project.lead());
  }

  public String getLeadUserKey() {
    return project.lead();
  }

  public String getLeadUserName() {
    return getProjectLead().getName();
  }

  public Collection<IssueType> getIssueTypes() {
    Tracker tracker = views.tracker();
    return tracker.typeSchemes().of(project).typeIds().stream()
        .map(id -> views.issueType(tracker.constants().issueType(id).orElseThrow()))
        .toList();
  }

  public ProjectCategory getProjectCategory() {
    return null;
  }

  public ProjectCategory getProjectCategoryObject() {
    return null;
  }

  public boolean isArchived() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectView that && project.id() == that.project.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(project.id());
  }

  @Override
  public String toString() {
    return project.projectKey();
  }
}
