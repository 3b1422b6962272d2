package com.atlassian.jira.issue;

import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import java.util.Collection;
import java.util.Map;

public interface IssueInputParameters {
  boolean retainExistingValuesWhenParameterNotProvided();

  void setRetainExistingValuesWhenParameterNotProvided(boolean p0);

  void setRetainExistingValuesWhenParameterNotProvided(boolean p0, boolean p1);

  boolean onlyValidatePresentFieldsWhenRetainingExistingValues();

  boolean applyDefaultValuesWhenParameterNotProvided();

  void setApplyDefaultValuesWhenParameterNotProvided(boolean p0);

  boolean skipScreenCheck();

  void setSkipScreenCheck(boolean p0);

  boolean skipLicenceCheck();

  void setSkipLicenceCheck(boolean p0);

  String[] getCustomFieldValue(Long p0);

  String[] getCustomFieldValue(String p0);

  IssueInputParameters addCustomFieldValue(Long p0, String... p1);

  IssueInputParameters addCustomFieldValue(String p0, String... p1);

  String getCommentValue();

  IssueInputParameters setComment(String p0);

  IssueInputParameters setComment(String p0, Long p1);

  IssueInputParameters setComment(String p0, String p1);

  Map<String, String[]> getActionParameters();

  void setFieldValuesHolder(Map<String, Object> p0);

  Map<String, Object> getFieldValuesHolder();

  Collection<String> getProvidedFields();

  void setProvidedFields(Collection<String> p0);

  boolean isFieldSet(String p0);

  boolean isFieldPresent(String p0);

  void addFieldToForcePresent(String p0);

  IssueInputParameters setProjectId(Long p0);

  Long getProjectId();

  IssueInputParameters setIssueTypeId(String p0);

  String getIssueTypeId();

  IssueInputParameters setPriorityId(String p0);

  String getPriorityId();

  IssueInputParameters setResolutionId(String p0);

  String getResolutionId();

  IssueInputParameters setStatusId(String p0);

  String getStatusId();

  IssueInputParameters setSummary(String p0);

  String getSummary();

  IssueInputParameters setDescription(String p0);

  String getDescription();

  IssueInputParameters setEnvironment(String p0);

  String getEnvironment();

  IssueInputParameters setAssigneeId(String p0);

  String getAssigneeId();

  IssueInputParameters setReporterId(String p0);

  String getReporterId();

  IssueInputParameters setComponentIds(Long... p0);

  Long[] getComponentIds();

  IssueInputParameters setFixVersionIds(Long... p0);

  Long[] getFixVersionIds();

  IssueInputParameters setAffectedVersionIds(Long... p0);

  Long[] getAffectedVersionIds();

  IssueInputParameters setDueDate(String p0);

  String getDueDate();

  IssueInputParameters setResolutionDate(String p0);

  String getResolutionDate();

  IssueInputParameters setSecurityLevelId(Long p0);

  Long getSecurityLevelId();

  IssueInputParameters setOriginalEstimate(Long p0);

  IssueInputParameters setOriginalEstimate(String p0);

  IssueInputParameters setRemainingEstimate(String p0);

  IssueInputParameters setRemainingEstimate(Long p0);

  IssueInputParameters setOriginalAndRemainingEstimate(String p0, String p1);

  IssueInputParameters setOriginalAndRemainingEstimate(Long p0, Long p1);

  Long getOriginalEstimate();

  Long getRemainingEstimate();

  String getOriginalEstimateAsDurationString();

  String getRemainingEstimateAsDurationString();

  IssueInputParameters setTimeSpent(Long p0);

  Long getTimeSpent();

  IssueInputParameters setHistoryMetadata(HistoryMetadata p0);

  HistoryMetadata getHistoryMetadata();

  String getFormToken();
}
