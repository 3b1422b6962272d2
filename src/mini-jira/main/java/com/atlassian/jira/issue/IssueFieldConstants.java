package com.atlassian.jira.issue;

/** Names of issue fields. */
public class IssueFieldConstants {
  public static final String PROJECT = "project";
  public static final String FORM_TOKEN = "formToken";
  public static final String AFFECTED_VERSIONS = "versions";
  public static final String ASSIGNEE = "assignee";
  public static final String REPORTER = "reporter";
  public static final String CREATOR = "creator";
  public static final String COMPONENTS = "components";
  public static final String COMMENT = "comment";
  public static final String DESCRIPTION = "description";
  public static final String DUE_DATE = "duedate";
  public static final String ENVIRONMENT = "environment";
  public static final String FIX_FOR_VERSIONS = "fixVersions";
  public static final String ISSUE_KEY = "issuekey";
  public static final String ISSUE_NUMBER = "number";
  public static final String ISSUE_TYPE = "issuetype";
  public static final String THUMBNAIL = "thumbnail";
  public static final String ISSUE_LINKS = "issuelinks";
  public static final String LAST_VIEWED = "lastViewed";
  public static final String WORKRATIO = "workratio";
  public static final String SUBTASKS = "subtasks";
  public static final String ATTACHMENT = "attachment";
  public static final String PRIORITY = "priority";
  public static final String SECURITY = "security";
  public static final String SUMMARY = "summary";
  public static final String TIMETRACKING = "timetracking";
  public static final String CREATED = "created";
  public static final String UPDATED = "updated";
  public static final String RESOLUTION_DATE = "resolutiondate";
  public static final String STATUS = "status";
  public static final String RESOLUTION = "resolution";
  public static final String LABELS = "labels";
  public static final String WORKLOG = "worklog";
  public static final String TIME_ORIGINAL_ESTIMATE = "timeoriginalestimate";
  public static final String TIME_ESTIMATE = "timeestimate";
  public static final String TIME_SPENT = "timespent";
  public static final String AGGREGATE_TIME_SPENT = "aggregatetimespent";
  public static final String AGGREGATE_TIME_ESTIMATE = "aggregatetimeestimate";
  public static final String AGGREGATE_TIME_ORIGINAL_ESTIMATE = "aggregatetimeoriginalestimate";
  public static final String AGGREGATE_PROGRESS = "aggregateprogress";
  public static final String PROGRESS = "progress";
  public static final String VOTES = "votes";
  public static final String VOTERS = "voter";
  public static final String WATCHES = "watches";
  public static final String WATCHERS = "watcher";
  public static final String WORKLOG_ID = "WorklogId";
  public static final String WORKLOG_TIME_SPENT = "WorklogTimeSpent";

  public IssueFieldConstants() {}
}
