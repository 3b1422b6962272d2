package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.screen.FieldScreenRenderer;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;

public interface WorkflowTransitionUtil {
  String VIEW_RESOLVE = "resolveissue";
  String VIEW_COMMENTASSIGN = "commentassign";
  String VIEW_SCREEN = "fieldscreen";
  String FIELD_COMMENT = "comment";
  String FIELD_COMMENT_LEVEL = "commentLevel";
  String FIELD_COMMENT_ROLE_LEVEL = "roleLevel";
  String FIELD_COMMENT_GROUP_LEVEL = "groupLevel";
  Long VIEW_COMMENTASSIGN_ID = null;
  Long VIEW_RESOLVE_ID = null;

  void setIssue(MutableIssue p0);

  void setAction(int p0);

  void setParams(Map p0);

  void addAdditionalInput(Object p0, Object p1);

  ErrorCollection validate();

  ErrorCollection progress();

  ActionDescriptor getActionDescriptor();

  String getUserKey();

  void setUserkey(String p0);

  FieldScreenRenderer getFieldScreenRenderer();

  boolean hasScreen();
}
