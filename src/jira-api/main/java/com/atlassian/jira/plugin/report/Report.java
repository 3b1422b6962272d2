package com.atlassian.jira.plugin.report;

public interface Report {
  void init(com.atlassian.jira.plugin.report.ReportModuleDescriptor p0);

  void validate(com.atlassian.jira.web.action.ProjectActionSupport p0, java.util.Map p1);

  java.lang.String generateReportHtml(
      com.atlassian.jira.web.action.ProjectActionSupport p0, java.util.Map p1)
      throws java.lang.Exception;

  boolean isExcelViewSupported();

  java.lang.String generateReportExcel(
      com.atlassian.jira.web.action.ProjectActionSupport p0, java.util.Map p1)
      throws java.lang.Exception;

  boolean showReport();
}
