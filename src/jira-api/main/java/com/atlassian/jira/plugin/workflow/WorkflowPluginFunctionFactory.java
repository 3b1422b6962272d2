package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginFunctionFactory
    extends com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {}
