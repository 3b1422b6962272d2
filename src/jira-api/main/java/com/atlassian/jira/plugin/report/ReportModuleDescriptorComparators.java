package com.atlassian.jira.plugin.report;

public class ReportModuleDescriptorComparators {
  public static java.util.Comparator<com.atlassian.jira.plugin.report.ReportModuleDescriptor>
      byName() {
    throw new UnsupportedOperationException(
        "signature only: ReportModuleDescriptorComparators.byName");
  }

  public static java.util.Comparator<com.atlassian.jira.plugin.report.ReportModuleDescriptor>
      byName(java.util.Locale p0) {
    throw new UnsupportedOperationException(
        "signature only: ReportModuleDescriptorComparators.byName");
  }

  ReportModuleDescriptorComparators() {
    throw new UnsupportedOperationException(
        "signature only: new ReportModuleDescriptorComparators");
  }
}
