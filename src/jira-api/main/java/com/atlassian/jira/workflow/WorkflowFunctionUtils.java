package com.atlassian.jira.workflow;

public class WorkflowFunctionUtils {
  public static final java.lang.String ORIGINAL_ISSUE_KEY = "originalissueobject";

  public WorkflowFunctionUtils() {
    throw new UnsupportedOperationException("signature only: new WorkflowFunctionUtils");
  }

  protected com.atlassian.jira.user.ApplicationUser getCallerUser(
      java.util.Map p0, java.util.Map p1) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getCallerUser");
  }

  public static com.atlassian.jira.user.ApplicationUser getCallerUserFromArgs(
      java.util.Map p0, java.util.Map p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.getCallerUserFromArgs");
  }

  public static java.lang.String getCallerKey(java.util.Map p0, java.util.Map p1) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getCallerKey");
  }

  public static void populateParamsWithUser(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.populateParamsWithUser");
  }

  public static com.atlassian.jira.user.ApplicationUser getUserByKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getUserByKey");
  }

  public static void populateParamsWithUser(
      java.util.Map<java.lang.String, java.lang.Object> p0, java.lang.String p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.populateParamsWithUser");
  }
}
