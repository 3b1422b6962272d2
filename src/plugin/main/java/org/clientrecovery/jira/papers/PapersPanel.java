package org.clientrecovery.jira.papers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.GateMessages;
import org.clientrecovery.jira.issue.PageRecovery;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.issue.SourceTrouble;
import org.clientrecovery.jira.issue.TicketHints;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.recovery.Agreement;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Prevention;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.WorkingPapers;

/**
 * What an issue's panel says of the working papers: where they are, when the client hears from us
 * next, and which gates were passed with open questions. Reads stored rows only.
 */
public final class PapersPanel implements ContextProvider {
  private final PageRecovery recoveries;
  private final PaperStore papers;
  private final SettingsStore settings;
  private final Contacts contacts;
  private final SourceReadings readings;
  private final SourceTrouble trouble;
  private final TicketHints hints;
  private final JiraAuthenticationContext authentication;
  private final IssueManager issues;
  private final ReaderTexts texts;
  private final Clock clock;

  public PapersPanel(
      RecoveryStore recoveries,
      PaperStore papers,
      SettingsStore settings,
      Contacts contacts,
      SourceReadings readings,
      SourceTrouble trouble,
      TicketHints hints,
      JiraAuthenticationContext authentication,
      IssueManager issues,
      ReaderTexts texts,
      Clock clock) {
    this.recoveries = new PageRecovery(recoveries);
    this.papers = papers;
    this.settings = settings;
    this.contacts = contacts;
    this.readings = readings;
    this.trouble = trouble;
    this.hints = hints;
    this.authentication = authentication;
    this.issues = issues;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> shown = new HashMap<>(context);
    Issue issue = (Issue) context.get("issue");
    recoveries.of(issue, context).ifPresent(recovery -> shown.put("papers", panel(recovery)));
    return shown;
  }

  private Map<String, Object> panel(Recovery recovery) {
    WorkingPapers written = papers.of(recovery.issue());
    Settings set = settings.of(recovery.project());
    Map<String, Object> shown = new HashMap<>();
    Issue own = issues.getIssueObject(recovery.issue());
    shown.put("link", own == null ? "" : GateMessages.pagePath(own.getKey()));
    shown.put("key", own == null ? "" : own.getKey());
    shown.put("troubles", trouble.of(recovery, authentication.getLoggedInUser()));
    shown.put(
        "angryAgain",
        hints
            .angryAgain(recovery)
            .map(at -> texts.text("client-recovery.papers.angry-again", texts.moment(at)))
            .orElse(""));
    shown.put(
        "leaderless", own != null && own.getAssignee() == null && recovery.standing().isOpen());
    shown.put("reading", readings.of(recovery.issue()).isPresent());
    shown.put("counts", counts(written));
    shown.put("passages", written.passages(recovery.rounds()).stream().map(this::passage).toList());
    contact(shown, contacts.calendar(recovery, written, set));
    shown.put("preventionDue", Prevention.isDue(recovery, set, written, clock.instant()));
    return shown;
  }

  private String counts(WorkingPapers written) {
    return texts.text(
        "client-recovery.papers.counts",
        written.problems().size(),
        written.actions().size(),
        texts.text("client-recovery.papers.agreement." + (isAgreed(written) ? "given" : "open")));
  }

  private static boolean isAgreed(WorkingPapers written) {
    return written.problemAgreement() == Agreement.GIVEN
        && (written.actions().isEmpty() || written.planAgreement() == Agreement.GIVEN);
  }

  private String passage(PaperEntry entry) {
    String kind = entry.paper() == Paper.OVERRIDE ? "overridden" : "warned";
    return texts.text(
        "client-recovery.papers.passed." + kind,
        texts.text("client-recovery.gate-name." + entry.value("gate")),
        questions(entry.value("missing")),
        entry.value("reason"));
  }

  private String questions(String ids) {
    return Arrays.stream(ids.split(", "))
        .filter(id -> !id.isEmpty())
        .map(id -> texts.text("client-recovery.gate." + id))
        .collect(Collectors.joining("; "));
  }

  private void contact(Map<String, Object> shown, ContactCalendar calendar) {
    List<String> lines = new ArrayList<>();
    calendar
        .last()
        .ifPresent(
            last ->
                lines.add(
                    texts.text(
                        "client-recovery.papers.last-contact",
                        texts.text("client-recovery.paper.choice." + last.by().id()),
                        texts.moment(last.at()))));
    calendar
        .daysSilent(clock.instant())
        .filter(days -> days > 0)
        .ifPresent(days -> lines.add(texts.text("client-recovery.papers.days-silent", days)));
    shown.put("contact", lines);
  }
}
