package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginConditionFactory
    extends com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {}
