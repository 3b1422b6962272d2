package com.atlassian.jira.issue.fields.renderer;

public interface JiraRendererPlugin {}
