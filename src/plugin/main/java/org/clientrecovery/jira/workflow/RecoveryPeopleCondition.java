package org.clientrecovery.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.setup.Authority;

/**
 * "Client Recovery people": offers a transition to the people who work on the recovery, or to its
 * leads alone, and never to a customer.
 */
public final class RecoveryPeopleCondition implements Condition {
  /** Name of the workflow argument. */
  static final String ARGUMENT = "recovery.people";

  static final String TEAM = "team";
  static final String LEADS = "leads";

  private final Participants participants;
  private final Authority authority;
  private final JiraAuthenticationContext authentication;

  public RecoveryPeopleCondition(
      Participants participants, Authority authority, JiraAuthenticationContext authentication) {
    this.participants = participants;
    this.authority = authority;
    this.authentication = authentication;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
    Issue issue = (Issue) transientVars.get("issue");
    ApplicationUser user = authentication.getLoggedInUser();
    return participants.mayWork(user, issue)
        && (!LEADS.equals(args.get(ARGUMENT))
            || authority.mayOverride(user, issue.getProjectObject()));
  }

  /** The people of that argument; the team where it is missing or unknown. */
  static String people(Object argument) {
    return LEADS.equals(argument) ? LEADS : TEAM;
  }
}
