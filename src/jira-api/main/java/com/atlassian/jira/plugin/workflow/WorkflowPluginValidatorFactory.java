package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginValidatorFactory
    extends com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {}
