package com.atlassian.jira.config;

public interface ConstantsManager {
  java.lang.String ALL_STANDARD_ISSUE_TYPES = "-2";
  java.lang.String ALL_SUB_TASK_ISSUE_TYPES = "-3";
  java.lang.String ALL_ISSUE_TYPES = "-4";

  java.util.Collection<com.atlassian.jira.issue.priority.Priority> getPriorities();

  com.atlassian.jira.issue.priority.Priority getPriorityObject(java.lang.String p0);

  java.lang.String getPriorityName(java.lang.String p0);

  void refreshPriorities();

  java.util.Collection<com.atlassian.jira.issue.resolution.Resolution> getResolutions();

  com.atlassian.jira.issue.resolution.Resolution getResolution(java.lang.String p0);

  void refreshResolutions();

  com.atlassian.jira.issue.issuetype.IssueType getIssueType(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getRegularIssueTypeObjects();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAllIssueTypeObjects();

  java.util.List<java.lang.String> getAllIssueTypeIds();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getSubTaskIssueTypeObjects();

  java.util.List<com.atlassian.jira.issue.issuetype.IssueType> getEditableSubTaskIssueTypes();

  java.util.List<java.lang.String> expandIssueTypeIds(java.util.Collection<java.lang.String> p0);

  void refreshIssueTypes();

  com.atlassian.jira.issue.issuetype.IssueType insertIssueType(
      java.lang.String p0,
      java.lang.Long p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.Long p4)
      throws com.atlassian.jira.exception.CreateException;

  void validateCreateIssueType(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      com.atlassian.jira.util.ErrorCollection p4,
      java.lang.String p5);

  void validateCreateIssueTypeWithAvatar(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      com.atlassian.jira.util.ErrorCollection p4,
      java.lang.String p5);

  void updateIssueType(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.Long p5);

  com.atlassian.jira.issue.status.Status getStatus(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();

  void refreshStatuses();

  com.atlassian.jira.issue.status.Status getStatusByName(java.lang.String p0);

  com.atlassian.jira.issue.status.Status getStatusByNameIgnoreCase(java.lang.String p0);

  com.atlassian.jira.issue.status.Status getStatusByTranslatedName(java.lang.String p0);

  com.atlassian.jira.issue.IssueConstant getConstantObject(
      java.lang.String p0, java.lang.String p1);

  java.util.Collection<? extends com.atlassian.jira.issue.IssueConstant> getConstantObjects(
      java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.IssueConstant> getConstantsByIds(
      com.atlassian.jira.config.ConstantsManager.CONSTANT_TYPE p0,
      java.util.Collection<java.lang.String> p1);

  boolean constantExists(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.IssueConstant getIssueConstantByName(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.issue.IssueConstant getConstantByNameIgnoreCase(
      java.lang.String p0, java.lang.String p1);

  void invalidateAll();

  void invalidate(com.atlassian.jira.issue.IssueConstant p0);

  void recalculateIssueTypeSequencesAndStore(
      java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p0);

  void recalculatePrioritySequencesAndStore(
      java.util.List<com.atlassian.jira.issue.priority.Priority> p0);

  void recalculateStatusSequencesAndStore(
      java.util.List<com.atlassian.jira.issue.status.Status> p0);

  void recalculateResolutionSequencesAndStore(
      java.util.List<com.atlassian.jira.issue.resolution.Resolution> p0);

  public enum CONSTANT_TYPE {
    PRIORITY,
    STATUS,
    RESOLUTION,
    ISSUE_TYPE;

    public java.lang.String getType() {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.getType");
    }

    public static com.atlassian.jira.config.ConstantsManager.CONSTANT_TYPE forType(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.forType");
    }

    public static com.atlassian.jira.config.ConstantsManager.CONSTANT_TYPE forTypeCaseInsensitive(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.forTypeCaseInsensitive");
    }
  }
}
