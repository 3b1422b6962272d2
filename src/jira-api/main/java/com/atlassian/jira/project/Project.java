package com.atlassian.jira.project;

public interface Project
    extends com.atlassian.jira.util.Named,
        com.atlassian.jira.util.NamedWithDescription,
        com.atlassian.jira.entity.WithId,
        com.atlassian.jira.entity.WithKey {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getKey();

  java.lang.String getUrl();

  java.lang.String getEmail();

  java.lang.String getLeadUserName();

  java.lang.String getDescription();

  java.lang.Long getAssigneeType();

  com.atlassian.jira.project.type.ProjectTypeKey getProjectTypeKey();

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent>
      getProjectComponents();

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersions();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();

  com.atlassian.jira.project.ProjectCategory getProjectCategory();

  com.atlassian.jira.project.ProjectCategory getProjectCategoryObject();

  com.atlassian.jira.avatar.Avatar getAvatar();

  com.atlassian.jira.user.ApplicationUser getProjectLead();

  java.lang.String getLeadUserKey();

  java.lang.String getOriginalKey();

  default boolean isArchived() {
    throw new UnsupportedOperationException("signature only: Project.isArchived");
  }

  com.atlassian.jira.user.ApplicationUser getArchivedBy();

  java.util.Date getArchivedDate();
}
