package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.recovery.TicketHint;

/** What the hint on an ordinary ticket shows, and whether it shows: to agents alone. */
public final class TicketHintPanel extends IssueCondition implements ContextProvider {
  private final TicketHints hints;
  private final ProjectSetup setup;
  private final Participants participants;
  private final ReaderTexts texts;

  public TicketHintPanel(
      TicketHints hints,
      ProjectSetup setup,
      Participants participants,
      ReaderTexts texts,
      JiraAuthenticationContext authentication) {
    super(authentication);
    this.hints = hints;
    this.setup = setup;
    this.participants = participants;
    this.texts = texts;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return setup.isEnabled(issue.getProjectObject())
        && participants.mayWork(reader, issue)
        && hints.of(issue, context).isPresent();
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> shown = new HashMap<>(context);
    Issue issue = (Issue) context.get("issue");
    shown.put("key", issue.getKey());
    shown.put("reasons", hints.of(issue, context).map(this::reasons).orElse(List.of()));
    return shown;
  }

  private List<String> reasons(TicketHint hint) {
    return hint.reasons().stream()
        .map(reason -> texts.text("client-recovery.hint." + reason.id()))
        .toList();
  }
}
