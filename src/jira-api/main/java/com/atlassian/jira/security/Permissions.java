package com.atlassian.jira.security;

public final class Permissions {
  public static final int ADMINISTER = 0;
  public static final int SYSTEM_ADMIN = 44;
  public static final int PROJECT_ADMIN = 23;
  public static final int BROWSE = 10;
  public static final int CREATE_ISSUE = 11;
  public static final int EDIT_ISSUE = 12;
  public static final int ASSIGN_ISSUE = 13;
  public static final int RESOLVE_ISSUE = 14;
  public static final int COMMENT_ISSUE = 15;
  public static final int DELETE_ISSUE = 16;
  public static final int ASSIGNABLE_USER = 17;
  public static final int CLOSE_ISSUE = 18;
  public static final int TRANSITION_ISSUE = 46;
  public static final int CREATE_ATTACHMENT = 19;
  public static final int WORK_ISSUE = 20;
  public static final int LINK_ISSUE = 21;
  public static final int CREATE_SHARED_OBJECTS = 22;
  public static final int MANAGE_GROUP_FILTER_SUBSCRIPTIONS = 24;
  public static final int COMMENT_EDIT_ALL = 34;
  public static final int COMMENT_EDIT_OWN = 35;
  public static final int MOVE_ISSUE = 25;
  public static final int SET_ISSUE_SECURITY = 26;
  public static final int USER_PICKER = 27;
  public static final int SCHEDULE_ISSUE = 28;
  public static final int VIEW_VERSION_CONTROL = 29;
  public static final int MODIFY_REPORTER = 30;
  public static final int VIEW_VOTERS_AND_WATCHERS = 31;
  public static final int MANAGE_WATCHER_LIST = 32;
  public static final int BULK_CHANGE = 33;
  public static final int COMMENT_DELETE_ALL = 36;
  public static final int COMMENT_DELETE_OWN = 37;
  public static final int ATTACHMENT_DELETE_ALL = 38;
  public static final int ATTACHMENT_DELETE_OWN = 39;
  public static final int WORKLOG_EDIT_OWN = 40;
  public static final int WORKLOG_EDIT_ALL = 41;
  public static final int WORKLOG_DELETE_OWN = 42;
  public static final int WORKLOG_DELETE_ALL = 43;
  public static final int VIEW_WORKFLOW_READONLY = 45;

  public Permissions() {
    throw new UnsupportedOperationException("signature only: new Permissions");
  }

  public static int getType(String p0) {
    throw new UnsupportedOperationException("signature only: Permissions.getType");
  }

  public static String getShortName(int p0) {
    throw new UnsupportedOperationException("signature only: Permissions.getShortName");
  }

  public static String getDescription(int p0) {
    throw new UnsupportedOperationException("signature only: Permissions.getDescription");
  }

  public enum Permission {
    ADMINISTER,
    USE,
    SYSTEM_ADMIN,
    CREATE_SHARED_OBJECTS,
    MANAGE_GROUP_FILTER_SUBSCRIPTIONS,
    BULK_CHANGE,
    USER_PICKER,
    PROJECT_ADMIN,
    BROWSE,
    VIEW_VERSION_CONTROL,
    VIEW_WORKFLOW_READONLY,
    CREATE_ISSUE,
    EDIT_ISSUE,
    ASSIGN_ISSUE,
    RESOLVE_ISSUE,
    DELETE_ISSUE,
    ASSIGNABLE_USER,
    CLOSE_ISSUE,
    TRANSITION_ISSUE,
    LINK_ISSUE,
    MOVE_ISSUE,
    SET_ISSUE_SECURITY,
    SCHEDULE_ISSUE,
    MODIFY_REPORTER,
    VIEW_VOTERS_AND_WATCHERS,
    MANAGE_WATCHER_LIST,
    COMMENT_ISSUE,
    COMMENT_EDIT_ALL,
    COMMENT_EDIT_OWN,
    COMMENT_DELETE_ALL,
    COMMENT_DELETE_OWN,
    CREATE_ATTACHMENT,
    ATTACHMENT_DELETE_ALL,
    ATTACHMENT_DELETE_OWN,
    WORK_ISSUE,
    WORKLOG_EDIT_OWN,
    WORKLOG_EDIT_ALL,
    WORKLOG_DELETE_OWN,
    WORKLOG_DELETE_ALL;

    public int getId() {
      throw new UnsupportedOperationException("signature only: Permissions.Permission.getId");
    }

    public Permissions.Type getType() {
      throw new UnsupportedOperationException("signature only: Permissions.Permission.getType");
    }

    public String getNameKey() {
      throw new UnsupportedOperationException("signature only: Permissions.Permission.getNameKey");
    }

    public String getDescriptionKey() {
      throw new UnsupportedOperationException(
          "signature only: Permissions.Permission.getDescriptionKey");
    }
  }

  public enum Type {
    GLOBAL,
    PROJECT,
    ISSUE,
    VOTERS_AND_WATCHERS,
    TIME_TRACKING,
    COMMENTS,
    ATTATCHMENTS;
  }
}
