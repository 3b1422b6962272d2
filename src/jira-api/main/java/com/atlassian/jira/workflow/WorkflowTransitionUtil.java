package com.atlassian.jira.workflow;

public interface WorkflowTransitionUtil {
  java.lang.String VIEW_RESOLVE = "resolveissue";
  java.lang.String VIEW_COMMENTASSIGN = "commentassign";
  java.lang.String VIEW_SCREEN = "fieldscreen";
  java.lang.String FIELD_COMMENT = "comment";
  java.lang.String FIELD_COMMENT_LEVEL = "commentLevel";
  java.lang.String FIELD_COMMENT_ROLE_LEVEL = "roleLevel";
  java.lang.String FIELD_COMMENT_GROUP_LEVEL = "groupLevel";
  java.lang.Long VIEW_COMMENTASSIGN_ID = null;
  java.lang.Long VIEW_RESOLVE_ID = null;

  void setIssue(com.atlassian.jira.issue.MutableIssue p0);

  void setAction(int p0);

  void setParams(java.util.Map p0);

  void addAdditionalInput(java.lang.Object p0, java.lang.Object p1);

  com.atlassian.jira.util.ErrorCollection validate();

  com.atlassian.jira.util.ErrorCollection progress();

  com.opensymphony.workflow.loader.ActionDescriptor getActionDescriptor();

  java.lang.String getUserKey();

  void setUserkey(java.lang.String p0);

  com.atlassian.jira.issue.fields.screen.FieldScreenRenderer getFieldScreenRenderer();

  boolean hasScreen();
}
