package com.atlassian.jira.plugin.report;

public interface ReportUrlProvider {}
