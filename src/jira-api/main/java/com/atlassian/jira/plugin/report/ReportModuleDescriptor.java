package com.atlassian.jira.plugin.report;

public interface ReportModuleDescriptor
    extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<
            com.atlassian.jira.plugin.report.Report>,
        com.atlassian.jira.plugin.ConfigurableModuleDescriptor,
        com.atlassian.plugin.web.descriptors.WeightedDescriptor {
  com.atlassian.jira.plugin.report.Report getModule();

  java.lang.String getLabel();

  java.lang.String getLabelKey();

  java.lang.String getUrl(com.atlassian.jira.project.Project p0);

  com.atlassian.jira.plugin.report.ReportCategory getCategory();

  java.lang.String getThumbnailCssClass();
}
