package com.atlassian.jira.issue;

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

  java.lang.String[] getCustomFieldValue(java.lang.Long p0);

  java.lang.String[] getCustomFieldValue(java.lang.String p0);

  com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(
      java.lang.Long p0, java.lang.String... p1);

  com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(
      java.lang.String p0, java.lang.String... p1);

  java.lang.String getCommentValue();

  com.atlassian.jira.issue.IssueInputParameters setComment(java.lang.String p0);

  com.atlassian.jira.issue.IssueInputParameters setComment(java.lang.String p0, java.lang.Long p1);

  com.atlassian.jira.issue.IssueInputParameters setComment(
      java.lang.String p0, java.lang.String p1);

  java.util.Map<java.lang.String, java.lang.String[]> getActionParameters();

  void setFieldValuesHolder(java.util.Map<java.lang.String, java.lang.Object> p0);

  java.util.Map<java.lang.String, java.lang.Object> getFieldValuesHolder();

  java.util.Collection<java.lang.String> getProvidedFields();

  void setProvidedFields(java.util.Collection<java.lang.String> p0);

  boolean isFieldSet(java.lang.String p0);

  boolean isFieldPresent(java.lang.String p0);

  void addFieldToForcePresent(java.lang.String p0);

  com.atlassian.jira.issue.IssueInputParameters setProjectId(java.lang.Long p0);

  java.lang.Long getProjectId();

  com.atlassian.jira.issue.IssueInputParameters setIssueTypeId(java.lang.String p0);

  java.lang.String getIssueTypeId();

  com.atlassian.jira.issue.IssueInputParameters setPriorityId(java.lang.String p0);

  java.lang.String getPriorityId();

  com.atlassian.jira.issue.IssueInputParameters setResolutionId(java.lang.String p0);

  java.lang.String getResolutionId();

  com.atlassian.jira.issue.IssueInputParameters setStatusId(java.lang.String p0);

  java.lang.String getStatusId();

  com.atlassian.jira.issue.IssueInputParameters setSummary(java.lang.String p0);

  java.lang.String getSummary();

  com.atlassian.jira.issue.IssueInputParameters setDescription(java.lang.String p0);

  java.lang.String getDescription();

  com.atlassian.jira.issue.IssueInputParameters setEnvironment(java.lang.String p0);

  java.lang.String getEnvironment();

  com.atlassian.jira.issue.IssueInputParameters setAssigneeId(java.lang.String p0);

  java.lang.String getAssigneeId();

  com.atlassian.jira.issue.IssueInputParameters setReporterId(java.lang.String p0);

  java.lang.String getReporterId();

  com.atlassian.jira.issue.IssueInputParameters setComponentIds(java.lang.Long... p0);

  java.lang.Long[] getComponentIds();

  com.atlassian.jira.issue.IssueInputParameters setFixVersionIds(java.lang.Long... p0);

  java.lang.Long[] getFixVersionIds();

  com.atlassian.jira.issue.IssueInputParameters setAffectedVersionIds(java.lang.Long... p0);

  java.lang.Long[] getAffectedVersionIds();

  com.atlassian.jira.issue.IssueInputParameters setDueDate(java.lang.String p0);

  java.lang.String getDueDate();

  com.atlassian.jira.issue.IssueInputParameters setResolutionDate(java.lang.String p0);

  java.lang.String getResolutionDate();

  com.atlassian.jira.issue.IssueInputParameters setSecurityLevelId(java.lang.Long p0);

  java.lang.Long getSecurityLevelId();

  com.atlassian.jira.issue.IssueInputParameters setOriginalEstimate(java.lang.Long p0);

  com.atlassian.jira.issue.IssueInputParameters setOriginalEstimate(java.lang.String p0);

  com.atlassian.jira.issue.IssueInputParameters setRemainingEstimate(java.lang.String p0);

  com.atlassian.jira.issue.IssueInputParameters setRemainingEstimate(java.lang.Long p0);

  com.atlassian.jira.issue.IssueInputParameters setOriginalAndRemainingEstimate(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.IssueInputParameters setOriginalAndRemainingEstimate(
      java.lang.Long p0, java.lang.Long p1);

  java.lang.Long getOriginalEstimate();

  java.lang.Long getRemainingEstimate();

  java.lang.String getOriginalEstimateAsDurationString();

  java.lang.String getRemainingEstimateAsDurationString();

  com.atlassian.jira.issue.IssueInputParameters setTimeSpent(java.lang.Long p0);

  java.lang.Long getTimeSpent();

  java.lang.String getFormToken();
}
