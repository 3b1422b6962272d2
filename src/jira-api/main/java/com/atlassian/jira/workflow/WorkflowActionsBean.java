package com.atlassian.jira.workflow;

public class WorkflowActionsBean {
  public static final long VIEW_COMMENTASSIGN_ID = Long.parseLong("0");
  public static final long VIEW_RESOLVE_ID = Long.parseLong("0");

  public WorkflowActionsBean() {
    throw new UnsupportedOperationException("signature only: new WorkflowActionsBean");
  }

  public java.util.Map<java.lang.String, java.lang.String> getAvailableViews() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getAvailableViews");
  }

  public java.lang.String getSelectedView() {
    throw new UnsupportedOperationException("signature only: WorkflowActionsBean.getSelectedView");
  }

  public com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreenForView(
      com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getFieldScreenForView");
  }

  public java.util.Optional<java.lang.Long> getFieldScreenIdForView(
      com.opensymphony.workflow.loader.ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getFieldScreenIdForView");
  }
}
