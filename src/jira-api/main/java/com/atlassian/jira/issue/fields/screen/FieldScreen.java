package com.atlassian.jira.issue.fields.screen;

public interface FieldScreen {
  java.lang.Long DEFAULT_SCREEN_ID = null;

  java.lang.Long getId();

  java.lang.String getName();

  void setName(java.lang.String p0);

  java.lang.String getDescription();

  void setDescription(java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getTabs();

  com.atlassian.jira.issue.fields.screen.FieldScreenTab getTab(int p0);

  com.atlassian.jira.issue.fields.screen.FieldScreenTab addTab(java.lang.String p0);

  void removeTab(int p0);

  void moveFieldScreenTabToPosition(int p0, int p1);

  void moveFieldScreenTabLeft(int p0);

  void moveFieldScreenTabRight(int p0);

  void resequence();

  boolean isModified();

  void store();

  void remove();

  void setId(java.lang.Long p0);

  boolean containsField(java.lang.String p0);

  void removeFieldScreenLayoutItem(java.lang.String p0);
}
