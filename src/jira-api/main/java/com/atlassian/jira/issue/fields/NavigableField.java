package com.atlassian.jira.issue.fields;

public interface NavigableField extends com.atlassian.jira.issue.fields.Field {
  java.lang.String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";
  java.lang.String ORDER_ASCENDING = "ASC";
  java.lang.String ORDER_DESCENDING = "DESC";

  java.lang.String getColumnHeadingKey();

  java.lang.String getColumnCssClass();

  java.lang.String getDefaultSortOrder();

  com.atlassian.jira.issue.search.LuceneFieldSorter getSorter();

  java.lang.String getColumnViewHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      java.util.Map<java.lang.String, java.lang.Object> p1,
      com.atlassian.jira.issue.Issue p2);

  java.lang.String getHiddenFieldId();

  java.lang.String prettyPrintChangeHistory(java.lang.String p0);

  java.lang.String prettyPrintChangeHistory(
      java.lang.String p0, com.atlassian.jira.util.I18nHelper p1);
}
