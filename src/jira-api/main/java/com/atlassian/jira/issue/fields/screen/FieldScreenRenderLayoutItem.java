package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenRenderLayoutItem {}
