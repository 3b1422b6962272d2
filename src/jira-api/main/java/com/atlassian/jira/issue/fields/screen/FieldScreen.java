package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreen {
  Long DEFAULT_SCREEN_ID = null;

  Long getId();

  String getName();

  void setName(String p0);

  String getDescription();

  void setDescription(String p0);

  List<FieldScreenTab> getTabs();

  FieldScreenTab getTab(int p0);

  FieldScreenTab addTab(String p0);

  void removeTab(int p0);

  void moveFieldScreenTabToPosition(int p0, int p1);

  void moveFieldScreenTabLeft(int p0);

  void moveFieldScreenTabRight(int p0);

  void resequence();

  boolean isModified();

  void store();

  void remove();

  void setId(Long p0);

  boolean containsField(String p0);

  void removeFieldScreenLayoutItem(String p0);
}
