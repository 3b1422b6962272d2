package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;

public class WorkflowUtil {
  public WorkflowUtil() {
    throw new UnsupportedOperationException("signature only: new WorkflowUtil");
  }

  public static int getNextId(List p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getNextId");
  }

  public static int getNextId(List p0, int p1) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getNextId");
  }

  public static String convertDescriptorToXML(WorkflowDescriptor p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.convertDescriptorToXML");
  }

  public static boolean isAcceptableName(String p0, String p1, ErrorCollection p2) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isAcceptableName");
  }

  public static boolean isAcceptableName(String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isAcceptableName");
  }

  public static void checkInvalidCharacters(String p0, String p1, ErrorCollection p2) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.checkInvalidCharacters");
  }

  public static boolean isReservedKey(String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.isReservedKey");
  }

  public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String p0)
      throws FactoryException {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.convertXMLtoWorkflowDescriptor");
  }

  public static String getWorkflowDisplayName(JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getWorkflowDisplayName");
  }

  public static WorkflowManager getWorkflowManager() {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getWorkflowManager");
  }

  public static String getWorkflowTransitionDisplayName(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.getWorkflowTransitionDisplayName");
  }

  public static String getWorkflowTransitionDescription(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUtil.getWorkflowTransitionDescription");
  }

  public static String getCallerKey(Map p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getCallerKey");
  }

  public static ApplicationUser getCallerUser(Map p0) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.getCallerUser");
  }

  public static void setActionScreen(ActionDescriptor p0, FieldScreen p1) {
    throw new UnsupportedOperationException("signature only: WorkflowUtil.setActionScreen");
  }
}
