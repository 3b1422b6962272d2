package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

public interface MutableIssue extends com.atlassian.jira.issue.Issue {
  void setProjectObject(Project p0);

  void setProjectId(Long p0) throws IllegalArgumentException;

  void setIssueType(IssueType p0);

  void setIssueTypeObject(IssueType p0);

  void setIssueTypeId(String p0);

  void setSummary(String p0);

  void setAssignee(ApplicationUser p0);

  void setComponent(Collection<ProjectComponent> p0);

  void setAssigneeId(String p0);

  void setReporter(ApplicationUser p0);

  void setReporterId(String p0);

  void setDescription(String p0);

  void setEnvironment(String p0);

  void setAffectedVersions(Collection<Version> p0);

  void setFixVersions(Collection<Version> p0);

  void setDueDate(Timestamp p0);

  void setSecurityLevelId(Long p0);

  void setPriority(Priority p0);

  void setPriorityObject(Priority p0);

  void setPriorityId(String p0);

  void setResolution(Resolution p0);

  void setResolutionObject(Resolution p0);

  void setNumber(Long p0);

  void setVotes(Long p0);

  void setWatches(Long p0);

  void setCreated(Timestamp p0);

  void setUpdated(Timestamp p0);

  void setResolutionDate(Timestamp p0);

  void setWorkflowId(Long p0);

  void setCustomFieldValue(CustomField p0, Object p1);

  void setStatus(com.atlassian.jira.issue.status.Status p0);

  void setStatusObject(com.atlassian.jira.issue.status.Status p0);

  void setStatusId(String p0);

  void resetModifiedFields();

  void setOriginalEstimate(Long p0);

  void setTimeSpent(Long p0);

  void setEstimate(Long p0);

  void setExternalFieldValue(String p0, Object p1);

  void setExternalFieldValue(String p0, Object p1, Object p2);

  void setParentId(Long p0);

  void setParentObject(com.atlassian.jira.issue.Issue p0);

  void setResolutionId(String p0);

  void setLabels(Set<Label> p0);

  Map<String, ModifiedValue> getModifiedFields();
}
