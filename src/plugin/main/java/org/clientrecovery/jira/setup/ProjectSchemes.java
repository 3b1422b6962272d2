package org.clientrecovery.jira.setup;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The issue type scheme and the workflow scheme of one project.
 *
 * <p>A scheme that other projects use as well, or the default one, is never changed here.
 */
public final class ProjectSchemes {
  private final IssueTypeSchemeManager typeSchemes;
  private final OptionSetManager options;
  private final WorkflowSchemeManager workflowSchemes;
  private final MigrationHelperFactory migrations;

  public ProjectSchemes(
      IssueTypeSchemeManager typeSchemes,
      OptionSetManager options,
      WorkflowSchemeManager workflowSchemes,
      MigrationHelperFactory migrations) {
    this.typeSchemes = typeSchemes;
    this.options = options;
    this.workflowSchemes = workflowSchemes;
    this.migrations = migrations;
  }

  /** Whether issues of that type can be created in the project. */
  public boolean offers(Project project, String issueTypeId) {
    return typeSchemes.getIssueTypesForProject(project).stream()
        .map(IssueType::getId)
        .anyMatch(issueTypeId::equals);
  }

  /** The name of the project's issue type scheme, where it is not the project's alone. */
  Optional<String> sharedTypeScheme(Project project) {
    FieldConfigScheme scheme = typeSchemes.getConfigScheme(project);
    boolean shared =
        typeSchemes.isDefaultIssueTypeScheme(scheme) || scheme.getAssociatedProjectIds().size() > 1;
    return shared ? Optional.of(scheme.getName()) : Optional.empty();
  }

  void addToTypeScheme(Project project, String issueTypeId) {
    FieldConfigScheme scheme = typeSchemes.getConfigScheme(project);
    OptionSet types = options.getOptionsForConfig(scheme.getOneAndOnlyConfig());
    types.addOption(IssueFieldConstants.ISSUE_TYPE, issueTypeId);
    typeSchemes.update(scheme, types.getOptionIds());
  }

  /**
   * The workflow that issues of that type alone follow in the project; empty where there is none.
   */
  Optional<String> workflowFor(Project project, String issueTypeId) {
    return Optional.ofNullable(
        workflowSchemes.getWorkflowSchemeObj(project).getMappings().get(issueTypeId));
  }

  /** The name of the project's workflow scheme, where it is neither the default nor its own. */
  Optional<String> sharedWorkflowScheme(Project project) {
    if (workflowSchemes.isUsingDefaultScheme(project)) {
      return Optional.empty();
    }
    AssignableWorkflowScheme scheme = workflowSchemes.getWorkflowSchemeObj(project);
    boolean shared =
        workflowSchemes.getProjectsUsing(scheme).size() > 1 || workflowSchemes.hasDraft(scheme);
    return shared ? Optional.of(scheme.getName()) : Optional.empty();
  }

  /**
   * Lets issues of that type follow that workflow: in the project's own scheme, or, where it uses
   * the default one, in a new scheme that is the default one for all other types.
   */
  void addToWorkflowScheme(Project project, String issueTypeId, String workflow)
      throws GenericEntityException {
    if (workflowSchemes.isUsingDefaultScheme(project)) {
      giveOwnScheme(project, issueTypeId, workflow);
    } else {
      AssignableWorkflowScheme scheme = workflowSchemes.getWorkflowSchemeObj(project);
      workflowSchemes.updateWorkflowScheme(
          scheme.builder().setMapping(issueTypeId, workflow).build());
    }
  }

  void removeFromTypeScheme(Project project, String issueTypeId) {
    FieldConfigScheme scheme = typeSchemes.getConfigScheme(project);
    OptionSet types = options.getOptionsForConfig(scheme.getOneAndOnlyConfig());
    List<String> left =
        types.getOptionIds().stream().filter(id -> !id.equals(issueTypeId)).toList();
    typeSchemes.update(scheme, left);
  }

  /** Lets issues of that type follow the default workflow of the scheme again. */
  void removeFromWorkflowScheme(Project project, String issueTypeId) throws GenericEntityException {
    AssignableWorkflowScheme scheme = workflowSchemes.getWorkflowSchemeObj(project);
    if (!workflowSchemes.isUsingDefaultScheme(project)
        && scheme.getMappings().containsKey(issueTypeId)) {
      workflowSchemes.updateWorkflowScheme(scheme.builder().removeMapping(issueTypeId).build());
    }
  }

  private void giveOwnScheme(Project project, String issueTypeId, String workflow)
      throws GenericEntityException {
    String name = project.getKey() + ": Client Recovery";
    AssignableWorkflowScheme scheme = workflowSchemes.getWorkflowSchemeObj(name);
    if (scheme == null) {
      scheme = workflowSchemes.createScheme(ownScheme(name, issueTypeId, workflow));
    }
    migrations.createMigrationHelper(project, scheme).associateProjectAndWorkflowScheme();
  }

  private AssignableWorkflowScheme ownScheme(String name, String issueTypeId, String workflow) {
    String fallback = workflowSchemes.getDefaultWorkflowScheme().getActualDefaultWorkflow();
    return workflowSchemes
        .assignableBuilder()
        .setName(name)
        .setDescription("The default workflow, and Client Recovery for recoveries.")
        .setDefaultWorkflow(fallback)
        .setMapping(issueTypeId, workflow)
        .build();
  }
}
