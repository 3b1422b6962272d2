package com.atlassian.jira.issue;

public interface IssueRelationConstants {
  java.lang.String VERSION = null;
  java.lang.String FIX_VERSION = null;
  java.lang.String COMPONENT = null;
  java.lang.String CHANGE_GROUPS = null;
  java.lang.String WORKFLOW_HISTORY = null;
  java.lang.String COMMENTS = null;
  java.lang.String ATTACHMENTS = null;
  java.lang.String TYPE_WORKLOG = null;
  java.lang.String LINKS_INWARD = null;
  java.lang.String LINKS_OUTWARD = null;
  java.lang.String CUSTOM_FIELDS_VALUES = null;
}
