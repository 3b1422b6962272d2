package com.atlassian.jira.issue.renderers;

public interface FieldRenderContext {}
