package com.atlassian.jira.issue;

public interface Issue
    extends com.atlassian.jira.ofbiz.OfBizValueWrapper,
        com.atlassian.jira.issue.context.IssueContext,
        com.atlassian.jira.entity.WithId,
        com.atlassian.jira.entity.WithKey {
  java.lang.Long getId();

  com.atlassian.jira.project.Project getProjectObject();

  java.lang.Long getProjectId();

  com.atlassian.jira.issue.issuetype.IssueType getIssueType();

  java.lang.String getIssueTypeId();

  java.lang.String getSummary();

  com.atlassian.jira.user.ApplicationUser getAssigneeUser();

  com.atlassian.jira.user.ApplicationUser getAssignee();

  java.lang.String getAssigneeId();

  java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();

  com.atlassian.jira.user.ApplicationUser getReporterUser();

  com.atlassian.jira.user.ApplicationUser getReporter();

  java.lang.String getReporterId();

  com.atlassian.jira.user.ApplicationUser getCreator();

  java.lang.String getCreatorId();

  java.lang.String getDescription();

  java.lang.String getEnvironment();

  java.util.Collection<com.atlassian.jira.project.version.Version> getAffectedVersions();

  java.util.Collection<com.atlassian.jira.project.version.Version> getFixVersions();

  java.sql.Timestamp getDueDate();

  java.lang.Long getSecurityLevelId();

  com.atlassian.jira.issue.priority.Priority getPriority();

  java.lang.String getResolutionId();

  com.atlassian.jira.issue.resolution.Resolution getResolution();

  java.lang.String getKey();

  java.lang.Long getNumber();

  java.lang.Long getVotes();

  java.lang.Long getWatches();

  java.sql.Timestamp getCreated();

  java.sql.Timestamp getUpdated();

  java.sql.Timestamp getResolutionDate();

  java.lang.Long getWorkflowId();

  java.lang.Object getCustomFieldValue(com.atlassian.jira.issue.fields.CustomField p0);

  com.atlassian.jira.issue.status.Status getStatus();

  java.lang.String getStatusId();

  java.lang.Long getOriginalEstimate();

  java.lang.Long getEstimate();

  java.lang.Long getTimeSpent();

  java.lang.Object getExternalFieldValue(java.lang.String p0);

  boolean isSubTask();

  java.lang.Long getParentId();

  boolean isCreated();

  com.atlassian.jira.issue.Issue getParentObject();

  java.util.Collection<com.atlassian.jira.issue.Issue> getSubTaskObjects();

  boolean isEditable();

  java.util.Set<com.atlassian.jira.issue.label.Label> getLabels();

  boolean equals(java.lang.Object p0);

  int hashCode();

  boolean isArchived();

  com.atlassian.jira.user.ApplicationUser getArchivedByUser();

  java.lang.String getArchivedById();

  java.sql.Timestamp getArchivedDate();
}
