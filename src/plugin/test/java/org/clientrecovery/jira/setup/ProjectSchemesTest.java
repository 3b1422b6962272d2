package org.clientrecovery.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class ProjectSchemesTest {
  private final IssueTypeSchemeManager typeSchemes = mock(IssueTypeSchemeManager.class);
  private final OptionSetManager options = mock(OptionSetManager.class);
  private final WorkflowSchemeManager workflowSchemes = mock(WorkflowSchemeManager.class);
  private final MigrationHelperFactory migrations = mock(MigrationHelperFactory.class);
  private final Project project = mock(Project.class);
  private final FieldConfigScheme typeScheme = mock(FieldConfigScheme.class);
  private final AssignableWorkflowScheme scheme = mock(AssignableWorkflowScheme.class);
  private final AssignableWorkflowScheme.Builder builder =
      mock(AssignableWorkflowScheme.Builder.class, RETURNS_SELF);
  private final ProjectSchemes schemes =
      new ProjectSchemes(typeSchemes, options, workflowSchemes, migrations);

  @Before
  public void giveTheProjectItsOwnSchemes() {
    when(project.getKey()).thenReturn("SUP");
    when(typeSchemes.getConfigScheme(project)).thenReturn(typeScheme);
    when(typeScheme.getName()).thenReturn("SUP issue types");
    when(typeScheme.getAssociatedProjectIds()).thenReturn(List.of(1L));
    when(workflowSchemes.getWorkflowSchemeObj(project)).thenReturn(scheme);
    when(workflowSchemes.getProjectsUsing(scheme)).thenReturn(List.of(project));
    when(scheme.getName()).thenReturn("SUP workflows");
    when(scheme.builder()).thenReturn(builder);
    when(builder.build()).thenReturn(scheme);
  }

  @Test
  public void shouldKnowTheProjectsOwnSchemes() {
    assertThat(schemes.sharedTypeScheme(project)).isEmpty();
    assertThat(schemes.sharedWorkflowScheme(project)).isEmpty();
  }

  @Test
  public void shouldNotTouchTheDefaultIssueTypeScheme() {
    when(typeSchemes.isDefaultIssueTypeScheme(typeScheme)).thenReturn(true);

    assertThat(schemes.sharedTypeScheme(project)).contains("SUP issue types");
  }

  @Test
  public void shouldNotTouchSchemesThatAnotherProjectUses() {
    when(typeScheme.getAssociatedProjectIds()).thenReturn(List.of(1L, 2L));
    when(workflowSchemes.getProjectsUsing(scheme))
        .thenReturn(List.of(project, mock(Project.class)));

    assertThat(schemes.sharedTypeScheme(project)).contains("SUP issue types");
    assertThat(schemes.sharedWorkflowScheme(project)).contains("SUP workflows");
  }

  @Test
  public void shouldNotTouchAWorkflowSchemeWithADraft() {
    when(workflowSchemes.hasDraft(scheme)).thenReturn(true);

    assertThat(schemes.sharedWorkflowScheme(project)).contains("SUP workflows");
  }

  @Test
  public void shouldAddTheWorkflowToTheProjectsOwnScheme() throws Exception {
    schemes.addToWorkflowScheme(project, "10100", "Client Recovery");

    verify(builder).setMapping("10100", "Client Recovery");
    verify(workflowSchemes).updateWorkflowScheme(scheme);
    verify(migrations, never()).createMigrationHelper(any(), any());
  }

  @Test
  public void shouldGiveAProjectOnTheDefaultSchemeOneOfItsOwn() throws Exception {
    AssignableWorkflowSchemeMigrationHelper migration =
        mock(AssignableWorkflowSchemeMigrationHelper.class);
    when(workflowSchemes.isUsingDefaultScheme(project)).thenReturn(true);
    when(workflowSchemes.getDefaultWorkflowScheme()).thenReturn(scheme);
    when(scheme.getActualDefaultWorkflow()).thenReturn("jira");
    when(workflowSchemes.assignableBuilder()).thenReturn(builder);
    when(workflowSchemes.createScheme(scheme)).thenReturn(scheme);
    when(migrations.createMigrationHelper(project, scheme)).thenReturn(migration);

    schemes.addToWorkflowScheme(project, "10100", "Client Recovery");

    verify(builder).setDefaultWorkflow("jira");
    verify(migration).associateProjectAndWorkflowScheme();
    verify(workflowSchemes, never()).updateWorkflowScheme(any());
  }

  @Test
  public void shouldAddTheIssueTypeToTheOthers() {
    OptionSet types = mock(OptionSet.class);
    when(options.getOptionsForConfig(any())).thenReturn(types);
    when(types.getOptionIds()).thenReturn(List.of("1", "10100"));

    schemes.addToTypeScheme(project, "10100");

    verify(types).addOption("issuetype", "10100");
    verify(typeSchemes).update(typeScheme, List.of("1", "10100"));
  }
}
