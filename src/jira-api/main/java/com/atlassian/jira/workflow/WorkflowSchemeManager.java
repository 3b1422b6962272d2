package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ofbiz.core.entity.GenericEntityException;

public interface WorkflowSchemeManager extends SchemeManager {
  String getSchemeEntityName();

  String getEntityName();

  String getAssociationType();

  String getSchemeDesc();

  AssignableWorkflowScheme getDefaultWorkflowScheme();

  Collection<String> getActiveWorkflowNames() throws GenericEntityException, WorkflowException;

  void updateSchemesForRenamedWorkflow(String p0, String p1);

  Iterable<WorkflowScheme> getSchemesForWorkflowIncludingDrafts(JiraWorkflow p0);

  void clearWorkflowCache();

  Map<String, String> getWorkflowMap(Project p0);

  String getWorkflowName(Project p0, String p1);

  boolean isUsingDefaultScheme(Project p0);

  boolean hasDraft(AssignableWorkflowScheme p0);

  AssignableWorkflowScheme.Builder assignableBuilder();

  DraftWorkflowScheme.Builder draftBuilder(AssignableWorkflowScheme p0);

  AssignableWorkflowScheme createScheme(AssignableWorkflowScheme p0);

  DraftWorkflowScheme createDraftOf(ApplicationUser p0, AssignableWorkflowScheme p1);

  DraftWorkflowScheme createDraft(ApplicationUser p0, DraftWorkflowScheme p1);

  Iterable<AssignableWorkflowScheme> getAssignableSchemes();

  AssignableWorkflowScheme getWorkflowSchemeObj(long p0);

  AssignableWorkflowScheme getWorkflowSchemeObj(String p0);

  AssignableWorkflowScheme getWorkflowSchemeObj(Project p0);

  DraftWorkflowScheme getDraftForParent(AssignableWorkflowScheme p0);

  DraftWorkflowScheme getDraft(long p0);

  AssignableWorkflowScheme getParentForDraft(long p0);

  boolean isActive(WorkflowScheme p0);

  boolean deleteWorkflowScheme(WorkflowScheme p0);

  DraftWorkflowScheme updateDraftWorkflowScheme(ApplicationUser p0, DraftWorkflowScheme p1);

  AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme p0);

  List<Project> getProjectsUsing(AssignableWorkflowScheme p0);

  AssignableWorkflowScheme cleanUpSchemeDraft(Project p0, ApplicationUser p1);

  AssignableWorkflowScheme copyDraft(DraftWorkflowScheme p0, ApplicationUser p1, String p2);

  void replaceSchemeWithDraft(DraftWorkflowScheme p0);

  <T> T waitForUpdatesToFinishAndExecute(AssignableWorkflowScheme p0, Callable<T> p1)
      throws Exception;
}
