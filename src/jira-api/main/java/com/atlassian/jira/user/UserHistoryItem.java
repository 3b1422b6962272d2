package com.atlassian.jira.user;

import java.io.Serializable;

public class UserHistoryItem {
  public static final UserHistoryItem.Type ADMIN_PAGE = null;
  public static final UserHistoryItem.Type ASSIGNEE = null;
  public static final UserHistoryItem.Type DASHBOARD = null;
  public static final UserHistoryItem.Type ISSUE = null;
  public static final UserHistoryItem.Type ISSUELINKTYPE = null;
  public static final UserHistoryItem.Type ISSUESEARCHER = null;
  public static final UserHistoryItem.Type JQL_QUERY = null;
  public static final UserHistoryItem.Type PROJECT = null;
  public static final UserHistoryItem.Type RESOLUTION = null;
  public static final UserHistoryItem.Type USED_USER = null;

  public UserHistoryItem(UserHistoryItem.Type p0, String p1, long p2, String p3) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(UserHistoryItem.Type p0, String p1, long p2) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(UserHistoryItem.Type p0, String p1) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public UserHistoryItem(UserHistoryItem.Type p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: new UserHistoryItem");
  }

  public long getLastViewed() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getLastViewed");
  }

  public UserHistoryItem.Type getType() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getType");
  }

  public String getEntityId() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getEntityId");
  }

  public String getData() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.getData");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: UserHistoryItem.toString");
  }

  public static class Type implements Serializable {
    public Type(String p0) {
      throw new UnsupportedOperationException("signature only: new UserHistoryItem.Type");
    }

    public static UserHistoryItem.Type getInstance(String p0) {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.getInstance");
    }

    public String getName() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.getName");
    }

    public int hashCode() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.hashCode");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.equals");
    }

    public String toString() {
      throw new UnsupportedOperationException("signature only: UserHistoryItem.Type.toString");
    }
  }
}
