package com.atlassian.jira.issue;

public interface MutableIssue extends com.atlassian.jira.issue.Issue {
  void setProjectObject(com.atlassian.jira.project.Project p0);

  void setProjectId(java.lang.Long p0) throws java.lang.IllegalArgumentException;

  void setIssueType(com.atlassian.jira.issue.issuetype.IssueType p0);

  void setIssueTypeObject(com.atlassian.jira.issue.issuetype.IssueType p0);

  void setIssueTypeId(java.lang.String p0);

  void setSummary(java.lang.String p0);

  void setAssignee(com.atlassian.jira.user.ApplicationUser p0);

  void setComponent(
      java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> p0);

  void setAssigneeId(java.lang.String p0);

  void setReporter(com.atlassian.jira.user.ApplicationUser p0);

  void setReporterId(java.lang.String p0);

  void setDescription(java.lang.String p0);

  void setEnvironment(java.lang.String p0);

  void setAffectedVersions(java.util.Collection<com.atlassian.jira.project.version.Version> p0);

  void setFixVersions(java.util.Collection<com.atlassian.jira.project.version.Version> p0);

  void setDueDate(java.sql.Timestamp p0);

  void setSecurityLevelId(java.lang.Long p0);

  void setPriority(com.atlassian.jira.issue.priority.Priority p0);

  void setPriorityObject(com.atlassian.jira.issue.priority.Priority p0);

  void setPriorityId(java.lang.String p0);

  void setResolution(com.atlassian.jira.issue.resolution.Resolution p0);

  void setResolutionObject(com.atlassian.jira.issue.resolution.Resolution p0);

  void setNumber(java.lang.Long p0);

  void setVotes(java.lang.Long p0);

  void setWatches(java.lang.Long p0);

  void setCreated(java.sql.Timestamp p0);

  void setUpdated(java.sql.Timestamp p0);

  void setResolutionDate(java.sql.Timestamp p0);

  void setWorkflowId(java.lang.Long p0);

  void setCustomFieldValue(com.atlassian.jira.issue.fields.CustomField p0, java.lang.Object p1);

  void setStatus(com.atlassian.jira.issue.status.Status p0);

  void setStatusObject(com.atlassian.jira.issue.status.Status p0);

  void setStatusId(java.lang.String p0);

  void resetModifiedFields();

  void setOriginalEstimate(java.lang.Long p0);

  void setTimeSpent(java.lang.Long p0);

  void setEstimate(java.lang.Long p0);

  void setExternalFieldValue(java.lang.String p0, java.lang.Object p1);

  void setExternalFieldValue(java.lang.String p0, java.lang.Object p1, java.lang.Object p2);

  void setParentId(java.lang.Long p0);

  void setParentObject(com.atlassian.jira.issue.Issue p0);

  void setResolutionId(java.lang.String p0);

  void setLabels(java.util.Set<com.atlassian.jira.issue.label.Label> p0);

  java.util.Map<java.lang.String, com.atlassian.jira.issue.ModifiedValue> getModifiedFields();
}
