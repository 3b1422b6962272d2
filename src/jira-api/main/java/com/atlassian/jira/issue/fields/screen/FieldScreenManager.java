package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenManager {
  com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen(java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreen> getFieldScreens();

  java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getFieldScreenTabs(
      java.lang.String p0);

  void createFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0);

  void updateFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0);

  void removeFieldScreen(java.lang.Long p0);

  void createFieldScreenTab(com.atlassian.jira.issue.fields.screen.FieldScreenTab p0);

  void updateFieldScreenTab(com.atlassian.jira.issue.fields.screen.FieldScreenTab p0);

  void removeFieldScreenTabs(com.atlassian.jira.issue.fields.screen.FieldScreen p0);

  void removeFieldScreenTab(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getFieldScreenTabs(
      com.atlassian.jira.issue.fields.screen.FieldScreen p0);

  void createFieldScreenLayoutItem(com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem p0);

  void updateFieldScreenLayoutItem(com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem p0);

  void removeFieldScreenLayoutItem(com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem p0);

  void removeFieldScreenLayoutItems(com.atlassian.jira.issue.fields.screen.FieldScreenTab p0);

  java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem>
      getFieldScreenLayoutItems(com.atlassian.jira.issue.fields.screen.FieldScreenTab p0);

  void removeFieldScreenItems(java.lang.String p0);

  void refresh();

  com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem buildNewFieldScreenLayoutItem(
      java.lang.String p0);

  com.atlassian.jira.issue.fields.screen.FieldScreenTab getFieldScreenTab(java.lang.Long p0);
}
