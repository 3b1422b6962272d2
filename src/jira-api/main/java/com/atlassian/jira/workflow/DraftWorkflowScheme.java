package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface DraftWorkflowScheme extends WorkflowScheme {
  ApplicationUser getLastModifiedUser();

  Date getLastModifiedDate();

  AssignableWorkflowScheme getParentScheme();

  DraftWorkflowScheme.Builder builder();

  public interface Builder extends WorkflowScheme.Builder<DraftWorkflowScheme.Builder> {
    ApplicationUser getLastModifiedUser();

    Date getLastModifiedDate();

    AssignableWorkflowScheme getParentScheme();

    DraftWorkflowScheme build();
  }
}
