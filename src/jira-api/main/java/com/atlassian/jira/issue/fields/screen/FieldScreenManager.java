package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

public interface FieldScreenManager {
  FieldScreen getFieldScreen(Long p0);

  Collection<FieldScreen> getFieldScreens();

  Collection<FieldScreenTab> getFieldScreenTabs(String p0);

  void createFieldScreen(FieldScreen p0);

  void updateFieldScreen(FieldScreen p0);

  void removeFieldScreen(Long p0);

  void createFieldScreenTab(FieldScreenTab p0);

  void updateFieldScreenTab(FieldScreenTab p0);

  void removeFieldScreenTabs(FieldScreen p0);

  void removeFieldScreenTab(Long p0);

  List<FieldScreenTab> getFieldScreenTabs(FieldScreen p0);

  void createFieldScreenLayoutItem(FieldScreenLayoutItem p0);

  void updateFieldScreenLayoutItem(FieldScreenLayoutItem p0);

  void removeFieldScreenLayoutItem(FieldScreenLayoutItem p0);

  void removeFieldScreenLayoutItems(FieldScreenTab p0);

  List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab p0);

  void removeFieldScreenItems(String p0);

  void refresh();

  FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String p0);

  FieldScreenTab getFieldScreenTab(Long p0);
}
