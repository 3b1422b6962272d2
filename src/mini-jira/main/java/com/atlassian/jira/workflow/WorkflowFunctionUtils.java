package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** What conditions and functions of workflows have in common. */
@SuppressWarnings("rawtypes")
public class WorkflowFunctionUtils {
  public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

  public WorkflowFunctionUtils() {}

  protected ApplicationUser getCallerUser(Map transientVars, Map args) {
    return getCallerUserFromArgs(transientVars, args);
  }

  public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
    return getUserByKey(getCallerKey(transientVars, args));
  }

  /** The key under {@code username} in the arguments, else whoever makes the transition. */
  public static String getCallerKey(Map transientVars, Map args) {
    Object named = args == null ? null : args.get("username");
    return named == null ? WorkflowUtil.getCallerKey(transientVars) : named.toString();
  }

  public static ApplicationUser getUserByKey(String key) {
    return ComponentAccessor.getUserManager().getUserByKey(key);
  }
}
