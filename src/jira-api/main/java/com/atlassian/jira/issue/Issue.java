package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

public interface Issue extends OfBizValueWrapper, IssueContext, WithId, WithKey {
  Long getId();

  Project getProjectObject();

  Long getProjectId();

  IssueType getIssueType();

  String getIssueTypeId();

  String getSummary();

  ApplicationUser getAssigneeUser();

  ApplicationUser getAssignee();

  String getAssigneeId();

  Collection<ProjectComponent> getComponents();

  ApplicationUser getReporterUser();

  ApplicationUser getReporter();

  String getReporterId();

  ApplicationUser getCreator();

  String getCreatorId();

  String getDescription();

  String getEnvironment();

  Collection<Version> getAffectedVersions();

  Collection<Version> getFixVersions();

  Timestamp getDueDate();

  Long getSecurityLevelId();

  Priority getPriority();

  String getResolutionId();

  Resolution getResolution();

  String getKey();

  Long getNumber();

  Long getVotes();

  Long getWatches();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getResolutionDate();

  Long getWorkflowId();

  Object getCustomFieldValue(CustomField p0);

  com.atlassian.jira.issue.status.Status getStatus();

  String getStatusId();

  Long getOriginalEstimate();

  Long getEstimate();

  Long getTimeSpent();

  Object getExternalFieldValue(String p0);

  boolean isSubTask();

  Long getParentId();

  boolean isCreated();

  com.atlassian.jira.issue.Issue getParentObject();

  Collection<com.atlassian.jira.issue.Issue> getSubTaskObjects();

  boolean isEditable();

  Set<Label> getLabels();

  boolean equals(Object p0);

  int hashCode();

  boolean isArchived();

  ApplicationUser getArchivedByUser();

  String getArchivedById();

  Timestamp getArchivedDate();
}
