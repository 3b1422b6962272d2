package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import java.util.Optional;

public class WorkflowActionsBean {
  public static final long VIEW_COMMENTASSIGN_ID = Long.parseLong("0");
  public static final long VIEW_RESOLVE_ID = Long.parseLong("0");

  public WorkflowActionsBean() {
    throw new UnsupportedOperationException("signature only: new WorkflowActionsBean");
  }

  public Map<String, String> getAvailableViews() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getAvailableViews");
  }

  public String getSelectedView() {
    throw new UnsupportedOperationException("signature only: WorkflowActionsBean.getSelectedView");
  }

  public FieldScreen getFieldScreenForView(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getFieldScreenForView");
  }

  public Optional<Long> getFieldScreenIdForView(ActionDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: WorkflowActionsBean.getFieldScreenIdForView");
  }
}
