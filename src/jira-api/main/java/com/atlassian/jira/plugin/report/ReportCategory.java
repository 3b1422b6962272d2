package com.atlassian.jira.plugin.report;

public interface ReportCategory {
  String getKey();

  String getI18nKey();
}
