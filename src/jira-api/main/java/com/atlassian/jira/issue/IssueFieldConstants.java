package com.atlassian.jira.issue;

public class IssueFieldConstants {
  public static final java.lang.String PROJECT = "project";
  public static final java.lang.String FORM_TOKEN = "formToken";
  public static final java.lang.String AFFECTED_VERSIONS = "versions";
  public static final java.lang.String ASSIGNEE = "assignee";
  public static final java.lang.String REPORTER = "reporter";
  public static final java.lang.String CREATOR = "creator";
  public static final java.lang.String COMPONENTS = "components";
  public static final java.lang.String COMMENT = "comment";
  public static final java.lang.String DESCRIPTION = "description";
  public static final java.lang.String DUE_DATE = "duedate";
  public static final java.lang.String ENVIRONMENT = "environment";
  public static final java.lang.String FIX_FOR_VERSIONS = "fixVersions";
  public static final java.lang.String ISSUE_KEY = "issuekey";
  public static final java.lang.String ISSUE_NUMBER = "number";
  public static final java.lang.String ISSUE_TYPE = "issuetype";
  public static final java.lang.String THUMBNAIL = "thumbnail";
  public static final java.lang.String ISSUE_LINKS = "issuelinks";
  public static final java.lang.String LAST_VIEWED = "lastViewed";
  public static final java.lang.String WORKRATIO = "workratio";
  public static final java.lang.String SUBTASKS = "subtasks";
  public static final java.lang.String ATTACHMENT = "attachment";
  public static final java.lang.String PRIORITY = "priority";
  public static final java.lang.String SECURITY = "security";
  public static final java.lang.String SUMMARY = "summary";
  public static final java.lang.String TIMETRACKING = "timetracking";
  public static final java.lang.String CREATED = "created";
  public static final java.lang.String UPDATED = "updated";
  public static final java.lang.String RESOLUTION_DATE = "resolutiondate";
  public static final java.lang.String STATUS = "status";
  public static final java.lang.String RESOLUTION = "resolution";
  public static final java.lang.String LABELS = "labels";
  public static final java.lang.String WORKLOG = "worklog";
  public static final java.lang.String TIME_ORIGINAL_ESTIMATE = "timeoriginalestimate";
  public static final java.lang.String TIME_ESTIMATE = "timeestimate";
  public static final java.lang.String TIME_SPENT = "timespent";
  public static final java.lang.String AGGREGATE_TIME_SPENT = "aggregatetimespent";
  public static final java.lang.String AGGREGATE_TIME_ESTIMATE = "aggregatetimeestimate";
  public static final java.lang.String AGGREGATE_TIME_ORIGINAL_ESTIMATE =
      "aggregatetimeoriginalestimate";
  public static final java.lang.String AGGREGATE_PROGRESS = "aggregateprogress";
  public static final java.lang.String PROGRESS = "progress";
  public static final java.lang.String VOTES = "votes";
  public static final java.lang.String VOTERS = "voter";
  public static final java.lang.String WATCHES = "watches";
  public static final java.lang.String WATCHERS = "watcher";
  public static final int BLOCKER_PRIORITY_ID = 1;
  public static final int CRITICAL_PRIORITY_ID = 2;
  public static final int MAJOR_PRIORITY_ID = 3;
  public static final int MINOR_PRIORITY_ID = 4;
  public static final int TRIVIAL_PRIORITY_ID = 5;
  public static final java.lang.String BLOCKER_PRIORITY = "Blocker";
  public static final java.lang.String CRITICAL_PRIORITY = "Critical";
  public static final java.lang.String MAJOR_PRIORITY = "Major";
  public static final java.lang.String MINOR_PRIORITY = "Minor";
  public static final java.lang.String TRIVIAL_PRIORITY = "Trivial";
  public static final int FIXED_RESOLUTION_ID = 1;
  public static final int WONTFIX_RESOLUTION_ID = 2;
  public static final int DUPLICATE_RESOLUTION_ID = 3;
  public static final int INCOMPLETE_RESOLUTION_ID = 4;
  public static final int CANNOTREPRODUCE_RESOLUTION_ID = 5;
  public static final java.lang.String FIXED_RESOLUTION = "Fixed";
  public static final java.lang.String WONTFIX_RESOLUTION = "Won\'t Fix";
  public static final java.lang.String DUPLICATE_RESOLUTION = "Duplicate";
  public static final java.lang.String INCOMPLETE_RESOLUTION = "Incomplete";
  public static final java.lang.String CANNOTREPRODUCE_RESOLUTION = "Cannot Reproduce";
  public static final int BUG_TYPE_ID = 1;
  public static final int NEWFEATURE_TYPE_ID = 2;
  public static final int TASK_TYPE_ID = 3;
  public static final int IMPROVEMENT_TYPE_ID = 4;
  public static final java.lang.String BUG_TYPE = "Bug";
  public static final java.lang.String NEWFEATURE_TYPE = "New Feature";
  public static final java.lang.String TASK_TYPE = "Task";
  public static final java.lang.String IMPROVEMENT_TYPE = "Improvement";
  public static final int OPEN_STATUS_ID = 1;
  public static final int UNASSIGNED_STATUS_ID = 2;
  public static final int INPROGRESS_STATUS_ID = 3;
  public static final int REOPENED_STATUS_ID = 4;
  public static final int RESOLVED_STATUS_ID = 5;
  public static final int CLOSED_STATUS_ID = 6;
  public static final java.lang.String OPEN_STATUS = "Open";
  public static final java.lang.String UNASSIGNED_STATUS = "Unassigned";
  public static final java.lang.String INPROGRESS_STATUS = "In progress";
  public static final java.lang.String REOPENED_STATUS = "Reopened";
  public static final java.lang.String RESOLVED_STATUS = "Resolved";
  public static final java.lang.String CLOSED_STATUS = "Closed";
  public static final java.lang.String WORKLOG_ID = "WorklogId";
  public static final java.lang.String WORKLOG_TIME_SPENT = "WorklogTimeSpent";

  public IssueFieldConstants() {
    throw new UnsupportedOperationException("signature only: new IssueFieldConstants");
  }

  public static java.lang.String getStatusFromId(int p0) {
    throw new UnsupportedOperationException("signature only: IssueFieldConstants.getStatusFromId");
  }

  public static int getWorkflowStatusFromIssueStatus(int p0) {
    throw new UnsupportedOperationException(
        "signature only: IssueFieldConstants.getWorkflowStatusFromIssueStatus");
  }

  public static java.util.Map<java.lang.String, java.lang.String> getFieldIdsToLabels() {
    throw new UnsupportedOperationException(
        "signature only: IssueFieldConstants.getFieldIdsToLabels");
  }

  public static boolean isRequiredField(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: IssueFieldConstants.isRequiredField");
  }
}
