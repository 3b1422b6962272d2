package com.atlassian.jira.plugin.workflow;

public interface JiraWorkflowPluginConstants {
  java.lang.String MODULE_NAME_WORKFLOW_CONDITION = null;
  java.lang.String MODULE_NAME_WORKFLOW_VALIDATOR = null;
  java.lang.String MODULE_NAME_WORKFLOW_FUNCTION = null;
  java.lang.String RESOURCE_TYPE_VELOCITY = null;
  java.lang.String RESOURCE_NAME_VIEW = null;
  java.lang.String RESOURCE_NAME_INPUT_PARAMETERS = null;
  java.lang.String RESOURCE_NAME_EDIT_PARAMETERS = null;
}
