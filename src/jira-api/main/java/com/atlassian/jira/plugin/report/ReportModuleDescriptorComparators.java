package com.atlassian.jira.plugin.report;

import java.util.Comparator;
import java.util.Locale;

public class ReportModuleDescriptorComparators {
  public static Comparator<ReportModuleDescriptor> byName() {
    throw new UnsupportedOperationException(
        "signature only: ReportModuleDescriptorComparators.byName");
  }

  public static Comparator<ReportModuleDescriptor> byName(Locale p0) {
    throw new UnsupportedOperationException(
        "signature only: ReportModuleDescriptorComparators.byName");
  }

  ReportModuleDescriptorComparators() {
    throw new UnsupportedOperationException(
        "signature only: new ReportModuleDescriptorComparators");
  }
}
