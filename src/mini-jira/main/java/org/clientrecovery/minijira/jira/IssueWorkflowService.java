package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/** {@code IssueWorkflowManager}. */
final class IssueWorkflowService {
  private final Transitions transitions;

  IssueWorkflowService(Transitions transitions) {
    this.transitions = transitions;
  }

  public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
    return transitions.offered(issue, user);
  }

  public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
    return transitions.offered(issue, user);
  }

  public boolean isValidAction(Issue issue, int actionId, ApplicationUser user) {
    return transitions.isOffered(issue, actionId, user);
  }
}
