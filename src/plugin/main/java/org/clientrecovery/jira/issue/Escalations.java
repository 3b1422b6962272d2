package org.clientrecovery.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.Locks;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.Recovery;

/** Turns tickets into recoveries: at most one that is open for each ticket. */
public final class Escalations {
  private static final int LONGEST_SUMMARY = 255;

  private final IssueService service;
  private final IssueManager issues;
  private final IssueLinkManager links;
  private final SiteParts site;
  private final RecoveryStore recoveries;
  private final SourceReading reading;
  private final RecoveryTeam team;
  private final TicketClient clients;
  private final ClientStore kept;
  private final Locks locks;
  private final ReaderTexts texts;
  private final Clock clock;

  public Escalations(
      IssueService service,
      IssueManager issues,
      IssueLinkManager links,
      SiteParts site,
      RecoveryStore recoveries,
      SourceReading reading,
      RecoveryTeam team,
      TicketClient clients,
      ClientStore kept,
      Locks locks,
      ReaderTexts texts,
      Clock clock) {
    this.service = service;
    this.issues = issues;
    this.links = links;
    this.site = site;
    this.recoveries = recoveries;
    this.reading = reading;
    this.team = team;
    this.clients = clients;
    this.kept = kept;
    this.locks = locks;
    this.texts = texts;
    this.clock = clock;
  }

  /** The issue of the open recovery of that ticket. */
  public Optional<Issue> existing(Issue source) {
    return recoveries
        .openOfSource(source.getId())
        .map(recovery -> issues.getIssueObject(recovery.issue()));
  }

  /**
   * Makes a recovery of that ticket, or gives the one that is open already.
   *
   * @param summary of the new issue; cut where it is too long
   * @throws EscalationRefused where the host does not create the issue, or could not link it;
   *     nothing is left behind
   */
  public Issue escalate(
      Issue source, Escalation escalation, String summary, ApplicationUser agent) {
    Issue recovery =
        locks.onEscalationOf(
            source.getId(),
            () -> existing(source).orElseGet(() -> create(source, escalation, summary, agent)));
    reading.read(recovery.getId(), source);
    return recovery;
  }

  /**
   * Lets that person work on the open recovery of the ticket, together with those who watch the
   * ticket.
   *
   * @return the recovery's issue; empty where there is none that is open
   */
  public Optional<Issue> join(Issue source, ApplicationUser agent) {
    Optional<Issue> recovery = existing(source);
    recovery.ifPresent(issue -> team.gather(source, issue, agent));
    return recovery;
  }

  /** Notes on the ticket, for colleagues, that it is led as that recovery. */
  public void announce(Issue source, Issue recovery, ApplicationUser agent) {
    team.announce(source, recovery, agent);
  }

  private Issue create(Issue source, Escalation escalation, String summary, ApplicationUser agent) {
    Long link = site.linkTypeId().orElseThrow(this::noLinkType);
    Issue issue = createIssue(source, escalation, summary, agent);
    try {
      links.createIssueLink(issue.getId(), source.getId(), link, null, agent);
      recoveries.addUnread(recovery(issue, source, escalation, agent));
      kept.keep(issue.getId(), source.getId(), clients.of(source));
      team.gather(source, issue, agent);
      return issue;
    } catch (CreateException | RuntimeException e) {
      throw takenBack(issue, e);
    }
  }

  private EscalationRefused noLinkType() {
    return new EscalationRefused(
        List.of(texts.text("client-recovery.escalate.no-link-type")), Map.of());
  }

  private Recovery recovery(
      Issue issue, Issue source, Escalation escalation, ApplicationUser agent) {
    return Recovery.escalated(
        new Recovery.Place(issue.getId(), source.getId(), source.getProjectObject().getId()),
        escalation,
        agent.getKey(),
        clock.instant());
  }

  private Issue createIssue(
      Issue source, Escalation escalation, String summary, ApplicationUser agent) {
    CreateValidationResult checked =
        service.validateCreate(agent, parameters(source, escalation, summary, agent));
    refuseIfErrors(checked.getErrorCollection());
    IssueResult created = service.create(agent, checked);
    refuseIfErrors(created.getErrorCollection());
    return created.getIssue();
  }

  private IssueInputParameters parameters(
      Issue source, Escalation escalation, String summary, ApplicationUser agent) {
    IssueInputParameters parameters = service.newIssueInputParameters();
    parameters.setSkipScreenCheck(true);
    parameters
        .setProjectId(source.getProjectObject().getId())
        .setIssueTypeId(site.issueTypeId().orElseThrow())
        .setSummary(cut(summary))
        .setDescription(escalation.why())
        .setReporterId(agent.getName());
    if (source.getSecurityLevelId() != null) {
      parameters.setSecurityLevelId(source.getSecurityLevelId());
    }
    return parameters;
  }

  private static String cut(String summary) {
    String line = summary.replace('\r', ' ').replace('\n', ' ').strip();
    return line.length() <= LONGEST_SUMMARY ? line : line.substring(0, LONGEST_SUMMARY - 1) + "…";
  }

  private static void refuseIfErrors(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw new EscalationRefused(errors.getErrorMessages(), errors.getErrors());
    }
  }

  private RuntimeException takenBack(Issue issue, Exception cause) {
    IllegalStateException failure =
        new IllegalStateException(
            "recovery issue %s could not be linked and stored, and is taken back"
                .formatted(issue.getKey()),
            cause);
    try {
      issues.deleteIssueNoEvent(issue);
    } catch (RemoveException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
