package com.atlassian.jira.workflow;

public class WorkflowUtil {
  public WorkflowUtil() {
    throw new UnsupportedOperationException("signature only: new WorkflowUtil");
  }

  public static int getNextId(java.util.List p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getNextId");
  }

  public static int getNextId(java.util.List p0, int p1) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getNextId");
  }

  public static java.lang.String convertDescriptorToXML(
      com.opensymphony.workflow.loader.WorkflowDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.convertDescriptorToXML");
  }

  public static boolean isAcceptableName(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection p2) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isAcceptableName");
  }

  public static boolean isAcceptableName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isAcceptableName");
  }

  public static void checkInvalidCharacters(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection p2) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.checkInvalidCharacters");
  }

  public static boolean isReservedKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isReservedKey");
  }

  public static com.opensymphony.workflow.loader.WorkflowDescriptor convertXMLtoWorkflowDescriptor(
      java.lang.String p0) throws com.opensymphony.workflow.FactoryException {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.convertXMLtoWorkflowDescriptor");
  }

  public static java.lang.String getWorkflowDisplayName(
      com.atlassian.jira.workflow.JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getWorkflowDisplayName");
  }

  public static com.atlassian.jira.workflow.WorkflowManager getWorkflowManager() {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getWorkflowManager");
  }

  public static java.lang.String getWorkflowTransitionDisplayName(
      com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.getWorkflowTransitionDisplayName");
  }

  public static java.lang.String getWorkflowTransitionDescription(
      com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.getWorkflowTransitionDescription");
  }

  public static java.lang.String getCallerKey(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getCallerKey");
  }

  public static com.atlassian.jira.user.ApplicationUser getCallerUser(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getCallerUser");
  }

  public static void setActionScreen(
      com.opensymphony.workflow.loader.ActionDescriptor p0,
      com.atlassian.jira.issue.fields.screen.FieldScreen p1) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.setActionScreen");
  }
}
