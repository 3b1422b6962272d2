package com.atlassian.jira.plugin.report.impl;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

/** A report that draws its HTML by the templates of its module. */
@SuppressWarnings("rawtypes")
public abstract class AbstractReport implements Report {
  protected ReportModuleDescriptor descriptor;

  @Override
  public void init(ReportModuleDescriptor moduleDescriptor) {
    descriptor = moduleDescriptor;
  }

  @Override
  public void validate(ProjectActionSupport action, Map params) {}

  @Override
  public boolean isExcelViewSupported() {
    return false;
  }

  @Override
  public String generateReportExcel(ProjectActionSupport action, Map params) throws Exception {
    throw new UnsupportedOperationException("this report has no Excel view");
  }

  @Override
  public boolean showReport() {
    return true;
  }

  protected ReportModuleDescriptor getDescriptor() {
    return descriptor;
  }
}
