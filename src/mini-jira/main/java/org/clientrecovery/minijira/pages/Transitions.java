package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.web.RefusedException;

/** The steps that the workflow offers on an issue. */
final class Transitions {
  private final PageServices services;

  Transitions(PageServices services) {
    this.services = services;
  }

  /** The steps that {@code user} may take now, in the order of the workflow. */
  List<ActionDescriptor> offered(StoredIssue issue, ApplicationUser user) {
    return services
        .services()
        .get(IssueWorkflowManager.class)
        .getSortedAvailableActions(services.apiIssue(issue), user);
  }

  /**
   * The step with this id.
   *
   * @throws RefusedException 409 if it is not offered now
   */
  ActionDescriptor find(StoredIssue issue, String id, ApplicationUser user) {
    return offered(issue, user).stream()
        .filter(action -> Integer.toString(action.getId()).equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    409,
                    "This step is not open for "
                        + issue.key()
                        + ". Perhaps somebody moved the issue in the meantime, or you lack the"
                        + " permission. Reload the issue to see the steps that are open."));
  }

  /** What the step is called in the visitor's language; by its own name where no text is known. */
  String name(ActionDescriptor action) {
    Object key = action.getMetaAttributes().get(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N);
    String text = key == null ? "" : services.texts().getText(key.toString());
    return text.isEmpty() || text.equals(key) ? action.getName() : text;
  }

  /**
   * Takes a step.
   *
   * @param parameters of the form, such as {@code comment}
   * @return what stands against it; no errors if the issue is moved
   */
  ErrorCollection move(
      StoredIssue issue, int id, Map<String, String[]> parameters, ApplicationUser user) {
    IssueService issues = services.services().get(IssueService.class);
    IssueInputParameters input = issues.newIssueInputParameters(parameters);
    IssueService.TransitionValidationResult checked =
        issues.validateTransition(user, issue.id(), id, input);
    return checked.isValid()
        ? issues.transition(user, checked).getErrorCollection()
        : checked.getErrorCollection();
  }
}
