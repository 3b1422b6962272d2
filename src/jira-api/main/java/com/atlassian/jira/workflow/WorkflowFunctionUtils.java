package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class WorkflowFunctionUtils {
  public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

  public WorkflowFunctionUtils() {
    throw new UnsupportedOperationException("signature only: new WorkflowFunctionUtils");
  }

  protected ApplicationUser getCallerUser(Map p0, Map p1) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getCallerUser");
  }

  public static ApplicationUser getCallerUserFromArgs(Map p0, Map p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.getCallerUserFromArgs");
  }

  public static String getCallerKey(Map p0, Map p1) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getCallerKey");
  }

  public static void populateParamsWithUser(Map<String, Object> p0, ApplicationUser p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.populateParamsWithUser");
  }

  public static ApplicationUser getUserByKey(String p0) {
    throw new UnsupportedOperationException("signature only: WorkflowFunctionUtils.getUserByKey");
  }

  public static void populateParamsWithUser(Map<String, Object> p0, String p1) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowFunctionUtils.populateParamsWithUser");
  }
}
