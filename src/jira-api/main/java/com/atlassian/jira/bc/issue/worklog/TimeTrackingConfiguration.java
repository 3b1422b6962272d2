package com.atlassian.jira.bc.issue.worklog;

public interface TimeTrackingConfiguration {}
