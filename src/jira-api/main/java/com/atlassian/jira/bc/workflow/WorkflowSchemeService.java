package com.atlassian.jira.bc.workflow;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.DraftWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowScheme;

public interface WorkflowSchemeService {
  AssignableWorkflowScheme.Builder assignableBuilder();

  DraftWorkflowScheme.Builder draftBuilder(AssignableWorkflowScheme p0);

  ServiceOutcome<AssignableWorkflowScheme> createScheme(
      ApplicationUser p0, AssignableWorkflowScheme p1);

  ServiceOutcome<DraftWorkflowScheme> createDraft(ApplicationUser p0, long p1);

  ServiceOutcome<DraftWorkflowScheme> createDraft(ApplicationUser p0, DraftWorkflowScheme p1);

  ServiceOutcome<AssignableWorkflowScheme> getWorkflowScheme(ApplicationUser p0, long p1);

  ServiceOutcome<DraftWorkflowScheme> getDraftWorkflowScheme(
      ApplicationUser p0, AssignableWorkflowScheme p1);

  ServiceOutcome<DraftWorkflowScheme> getDraftWorkflowSchemeNotNull(
      ApplicationUser p0, AssignableWorkflowScheme p1);

  ServiceOutcome<Void> deleteWorkflowScheme(ApplicationUser p0, WorkflowScheme p1);

  boolean isActive(WorkflowScheme p0);

  ServiceOutcome<AssignableWorkflowScheme> getSchemeForProject(ApplicationUser p0, Project p1);

  ServiceOutcome<AssignableWorkflowScheme> updateWorkflowScheme(
      ApplicationUser p0, AssignableWorkflowScheme p1);

  ServiceOutcome<Void> validateUpdateWorkflowScheme(
      ApplicationUser p0, AssignableWorkflowScheme p1);

  ServiceOutcome<DraftWorkflowScheme> updateWorkflowScheme(
      ApplicationUser p0, DraftWorkflowScheme p1);

  int getUsageCount(AssignableWorkflowScheme p0);

  boolean isUsingDefaultScheme(Project p0);
}
