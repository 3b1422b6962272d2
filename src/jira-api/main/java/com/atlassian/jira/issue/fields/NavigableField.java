package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.search.LuceneFieldSorter;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

public interface NavigableField extends Field {
  String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";
  String ORDER_ASCENDING = "ASC";
  String ORDER_DESCENDING = "DESC";

  String getColumnHeadingKey();

  String getColumnCssClass();

  String getDefaultSortOrder();

  LuceneFieldSorter getSorter();

  String getColumnViewHtml(
      FieldLayoutItem p0, Map<String, Object> p1, com.atlassian.jira.issue.Issue p2);

  String getHiddenFieldId();

  String prettyPrintChangeHistory(String p0);

  String prettyPrintChangeHistory(String p0, I18nHelper p1);
}
