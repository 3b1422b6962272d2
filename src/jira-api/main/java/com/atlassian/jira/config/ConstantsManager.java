package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

public interface ConstantsManager {
  String ALL_STANDARD_ISSUE_TYPES = "-2";
  String ALL_SUB_TASK_ISSUE_TYPES = "-3";
  String ALL_ISSUE_TYPES = "-4";

  Collection<Priority> getPriorities();

  Priority getPriorityObject(String p0);

  String getPriorityName(String p0);

  void refreshPriorities();

  Collection<Resolution> getResolutions();

  Resolution getResolution(String p0);

  void refreshResolutions();

  IssueType getIssueType(String p0);

  Collection<IssueType> getRegularIssueTypeObjects();

  Collection<IssueType> getAllIssueTypeObjects();

  List<String> getAllIssueTypeIds();

  Collection<IssueType> getSubTaskIssueTypeObjects();

  List<IssueType> getEditableSubTaskIssueTypes();

  List<String> expandIssueTypeIds(Collection<String> p0);

  void refreshIssueTypes();

  IssueType insertIssueType(String p0, Long p1, String p2, String p3, Long p4)
      throws CreateException;

  void validateCreateIssueType(
      String p0, String p1, String p2, String p3, ErrorCollection p4, String p5);

  void validateCreateIssueTypeWithAvatar(
      String p0, String p1, String p2, String p3, ErrorCollection p4, String p5);

  void updateIssueType(String p0, String p1, Long p2, String p3, String p4, Long p5);

  com.atlassian.jira.issue.status.Status getStatus(String p0);

  Collection<com.atlassian.jira.issue.status.Status> getStatuses();

  void refreshStatuses();

  com.atlassian.jira.issue.status.Status getStatusByName(String p0);

  com.atlassian.jira.issue.status.Status getStatusByNameIgnoreCase(String p0);

  com.atlassian.jira.issue.status.Status getStatusByTranslatedName(String p0);

  IssueConstant getConstantObject(String p0, String p1);

  Collection<? extends IssueConstant> getConstantObjects(String p0);

  List<IssueConstant> getConstantsByIds(ConstantsManager.CONSTANT_TYPE p0, Collection<String> p1);

  boolean constantExists(String p0, String p1);

  IssueConstant getIssueConstantByName(String p0, String p1);

  IssueConstant getConstantByNameIgnoreCase(String p0, String p1);

  void invalidateAll();

  void invalidate(IssueConstant p0);

  void recalculateIssueTypeSequencesAndStore(List<IssueType> p0);

  void recalculatePrioritySequencesAndStore(List<Priority> p0);

  void recalculateStatusSequencesAndStore(List<com.atlassian.jira.issue.status.Status> p0);

  void recalculateResolutionSequencesAndStore(List<Resolution> p0);

  public enum CONSTANT_TYPE {
    PRIORITY,
    STATUS,
    RESOLUTION,
    ISSUE_TYPE;

    public String getType() {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.getType");
    }

    public static ConstantsManager.CONSTANT_TYPE forType(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.forType");
    }

    public static ConstantsManager.CONSTANT_TYPE forTypeCaseInsensitive(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ConstantsManager.CONSTANT_TYPE.forTypeCaseInsensitive");
    }
  }
}
