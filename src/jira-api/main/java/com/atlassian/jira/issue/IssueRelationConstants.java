package com.atlassian.jira.issue;

public interface IssueRelationConstants {
  String VERSION = null;
  String FIX_VERSION = null;
  String COMPONENT = null;
  String CHANGE_GROUPS = null;
  String WORKFLOW_HISTORY = null;
  String COMMENTS = null;
  String ATTACHMENTS = null;
  String TYPE_WORKLOG = null;
  String LINKS_INWARD = null;
  String LINKS_OUTWARD = null;
  String CUSTOM_FIELDS_VALUES = null;
}
