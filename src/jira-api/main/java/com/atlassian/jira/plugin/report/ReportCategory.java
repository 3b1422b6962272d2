package com.atlassian.jira.plugin.report;

public interface ReportCategory {
  java.lang.String getKey();

  java.lang.String getI18nKey();
}
