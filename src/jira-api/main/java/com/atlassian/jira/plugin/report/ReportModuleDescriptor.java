package com.atlassian.jira.plugin.report;

import com.atlassian.jira.plugin.ConfigurableModuleDescriptor;
import com.atlassian.jira.plugin.JiraResourcedModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.descriptors.WeightedDescriptor;

public interface ReportModuleDescriptor
    extends JiraResourcedModuleDescriptor<Report>,
        ConfigurableModuleDescriptor,
        WeightedDescriptor {
  Report getModule();

  String getLabel();

  String getLabelKey();

  String getUrl(Project p0);

  ReportCategory getCategory();

  String getThumbnailCssClass();
}
