package com.atlassian.jira.user;

public class UserHistoryItem {
  public static final com.atlassian.jira.user.UserHistoryItem.Type ADMIN_PAGE = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type ASSIGNEE = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type DASHBOARD = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type ISSUE = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type ISSUELINKTYPE = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type ISSUESEARCHER = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type JQL_QUERY = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type PROJECT = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type RESOLUTION = null;
  public static final com.atlassian.jira.user.UserHistoryItem.Type USED_USER = null;

  public UserHistoryItem(
      com.atlassian.jira.user.UserHistoryItem.Type p0,
      java.lang.String p1,
      long p2,
      java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(
      com.atlassian.jira.user.UserHistoryItem.Type p0, java.lang.String p1, long p2) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(com.atlassian.jira.user.UserHistoryItem.Type p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(
      com.atlassian.jira.user.UserHistoryItem.Type p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public long getLastViewed() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getLastViewed");
  }

  public com.atlassian.jira.user.UserHistoryItem.Type getType() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getType");
  }

  public java.lang.String getEntityId() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getEntityId");
  }

  public java.lang.String getData() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getData");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.toString");
  }

  public static class Type implements java.io.Serializable {
    public Type(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: new UserHistoryItem.Type");
    }

    public static com.atlassian.jira.user.UserHistoryItem.Type getInstance(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.getInstance");
    }

    public java.lang.String getName() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.getName");
    }

    public int hashCode() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.hashCode");
    }

    public boolean equals(java.lang.Object p0) {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.equals");
    }

    public java.lang.String toString() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.toString");
    }
  }
}
