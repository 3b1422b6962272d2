package com.atlassian.jira.plugin.workflow;

public interface JiraWorkflowPluginConstants {
  String MODULE_NAME_WORKFLOW_CONDITION = null;
  String MODULE_NAME_WORKFLOW_VALIDATOR = null;
  String MODULE_NAME_WORKFLOW_FUNCTION = null;
  String RESOURCE_TYPE_VELOCITY = null;
  String RESOURCE_NAME_VIEW = null;
  String RESOURCE_NAME_INPUT_PARAMETERS = null;
  String RESOURCE_NAME_EDIT_PARAMETERS = null;
}
