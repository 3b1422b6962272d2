package com.atlassian.jira.plugin.report;

import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

public interface Report {
  void init(ReportModuleDescriptor p0);

  void validate(ProjectActionSupport p0, Map p1);

  String generateReportHtml(ProjectActionSupport p0, Map p1) throws Exception;

  boolean isExcelViewSupported();

  String generateReportExcel(ProjectActionSupport p0, Map p1) throws Exception;

  boolean showReport();
}
