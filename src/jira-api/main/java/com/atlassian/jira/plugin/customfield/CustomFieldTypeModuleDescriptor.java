package com.atlassian.jira.plugin.customfield;

public interface CustomFieldTypeModuleDescriptor
    extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<
        com.atlassian.jira.issue.customfields.CustomFieldType> {}
