package com.atlassian.jira.project;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Collection;
import java.util.Date;

public interface Project extends Named, NamedWithDescription, WithId, WithKey {
  Long getId();

  String getName();

  String getKey();

  String getUrl();

  String getEmail();

  String getLeadUserName();

  String getDescription();

  Long getAssigneeType();

  ProjectTypeKey getProjectTypeKey();

  Collection<ProjectComponent> getComponents();

  Collection<ProjectComponent> getProjectComponents();

  Collection<Version> getVersions();

  Collection<IssueType> getIssueTypes();

  ProjectCategory getProjectCategory();

  ProjectCategory getProjectCategoryObject();

  Avatar getAvatar();

  ApplicationUser getProjectLead();

  String getLeadUserKey();

  String getOriginalKey();

  default boolean isArchived() {
    throw new UnsupportedOperationException("signature only: Project.isArchived");
  }

  ApplicationUser getArchivedBy();

  Date getArchivedDate();
}
