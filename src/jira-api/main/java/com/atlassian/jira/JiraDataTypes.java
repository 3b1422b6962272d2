package com.atlassian.jira;

import com.atlassian.jira.issue.fields.Field;

public final class JiraDataTypes {
  public static final JiraDataType ISSUE = null;
  public static final JiraDataType PROJECT = null;
  public static final JiraDataType PROJECT_CATEGORY = null;
  public static final JiraDataType VERSION = null;
  public static final JiraDataType COMPONENT = null;
  public static final JiraDataType USER = null;
  public static final JiraDataType GROUP = null;
  public static final JiraDataType PROJECT_ROLE = null;
  public static final JiraDataType PRIORITY = null;
  public static final JiraDataType RESOLUTION = null;
  public static final JiraDataType ISSUE_TYPE = null;
  public static final JiraDataType STATUS = null;
  public static final JiraDataType STATUS_CATEGORY = null;
  public static final JiraDataType CASCADING_OPTION = null;
  public static final JiraDataType OPTION = null;
  public static final JiraDataType SAVED_FILTER = null;
  public static final JiraDataType ISSUE_SECURITY_LEVEL = null;
  public static final JiraDataType LABEL = null;
  public static final JiraDataType ATTACHMENT = null;
  public static final JiraDataType DATE = null;
  public static final JiraDataType TEXT = null;
  public static final JiraDataType NUMBER = null;
  public static final JiraDataType DURATION = null;
  public static final JiraDataType URL = null;
  public static final JiraDataType ALL = null;

  public JiraDataTypes() {
    throw new UnsupportedOperationException("signature only: new JiraDataTypes");
  }

  public static String getType(Field p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypes.getType");
  }

  public static String getType(String p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypes.getType");
  }

  public static JiraDataType getFieldType(String p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypes.getFieldType");
  }
}
