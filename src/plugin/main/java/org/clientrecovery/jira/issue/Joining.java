package org.clientrecovery.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;

/**
 * Tickets of the same client that join a recovery which is led already, and leave it again.
 *
 * <p>Their comments, promises and history count from then on; a ticket of another client never
 * joins, since the client-facing part of a recovery is for one client's eyes.
 */
public final class Joining {
  private static final int MOST_LOOKED_AT = 100;
  private static final int MOST_OFFERED = 5;

  private final RecoveryStore recoveries;
  private final RecoveryLists lists;
  private final IssueManager issues;
  private final IssueLinkManager links;
  private final SiteParts site;
  private final Participants participants;
  private final TicketClient clients;
  private final ClientStore kept;
  private final RecoveryTeam team;
  private final CommentReviewer reviewer;
  private final SourceReading reading;
  private final ReaderTexts texts;
  private final Clock clock;

  public Joining(
      RecoveryStore recoveries,
      RecoveryLists lists,
      IssueManager issues,
      IssueLinkManager links,
      SiteParts site,
      Participants participants,
      TicketClient clients,
      ClientStore kept,
      RecoveryTeam team,
      CommentReviewer reviewer,
      SourceReading reading,
      ReaderTexts texts,
      Clock clock) {
    this.recoveries = recoveries;
    this.lists = lists;
    this.issues = issues;
    this.links = links;
    this.site = site;
    this.participants = participants;
    this.clients = clients;
    this.kept = kept;
    this.team = team;
    this.reviewer = reviewer;
    this.reading = reading;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Open recoveries of the ticket's client in its project, on which that person may work: the
   * newest few, newest first.
   */
  public List<Issue> offers(Issue ticket, ApplicationUser agent) {
    List<Long> project = List.of(ticket.getProjectObject().getId());
    return lists.open(project, Optional.empty(), 0, MOST_LOOKED_AT).stream()
        .sorted(Comparator.comparing(Recovery::opened).reversed())
        .filter(recovery -> !recovery.sources().contains(ticket.getId()))
        .filter(recovery -> isOfClient(recovery, ticket))
        .<Issue>map(recovery -> issues.getIssueObject(recovery.issue()))
        .filter(issue -> issue != null && participants.mayWork(agent, issue))
        .limit(MOST_OFFERED)
        .toList();
  }

  private boolean isOfClient(Recovery recovery, Issue ticket) {
    Issue source = issues.getIssueObject(recovery.source());
    return source != null && clients.isSame(source, ticket);
  }

  /**
   * Makes the ticket another source of that recovery.
   *
   * @param recoveryKey key of the recovery's issue, or of one of its sources
   * @return the recovery's issue
   * @throws JoiningRefused where one may not be worked on by that person, or they don't fit
   */
  public Issue join(String recoveryKey, Issue ticket, ApplicationUser agent) {
    Recovery recovery = open(recoveryKey, agent);
    Issue own = issues.getIssueObject(recovery.issue());
    check(recovery, ticket);
    Long type =
        site.linkTypeId()
            .orElseThrow(
                () -> new JoiningRefused(409, texts.text("client-recovery.escalate.no-link-type")));
    recoveries.join(recovery.issue(), ticket.getId(), clock.instant());
    link(own, ticket, type, agent);
    kept.keep(recovery.issue(), ticket.getId(), clients.of(ticket));
    team.gather(ticket, own, agent);
    reading.read(recovery.issue(), ticket);
    return own;
  }

  /**
   * Takes a ticket that joined out of the recovery again; the source that was escalated stays.
   *
   * @throws JoiningRefused where it has not joined
   */
  public void leave(Recovery recovery, Issue ticket, ApplicationUser agent) {
    if (!recovery.joined().contains(ticket.getId())) {
      throw refused(409, "not-joined");
    }
    recoveries.leave(recovery.issue(), ticket.getId());
    kept.forget(recovery.issue(), ticket.getId());
    reviewer.follow(ticket);
    site.linkTypeId()
        .<IssueLink>map(type -> links.getIssueLink(recovery.issue(), ticket.getId(), type))
        .ifPresent(link -> links.removeIssueLink(link, agent));
  }

  private Recovery open(String key, ApplicationUser agent) {
    Recovery recovery =
        Optional.ofNullable(key)
            .map(String::strip)
            .<Issue>map(issues::getIssueObject)
            .filter(issue -> participants.mayWork(agent, issue))
            .flatMap(issue -> recoveries.concerning(issue.getId()))
            .filter(found -> mayWork(found.issue(), agent))
            .orElseThrow(() -> refused(404, "unknown"));
    if (!recovery.standing().isOpen()) {
      throw refused(409, "ended");
    }
    return recovery;
  }

  private boolean mayWork(long issue, ApplicationUser agent) {
    Issue found = issues.getIssueObject(issue);
    return found != null && participants.mayWork(agent, found);
  }

  private void check(Recovery recovery, Issue ticket) {
    Optional<Recovery> other = recoveries.concerning(ticket.getId());
    if (other.filter(found -> found.issue() == ticket.getId()).isPresent()) {
      throw refused(409, "is-recovery");
    }
    if (other
        .filter(found -> found.issue() != recovery.issue() && found.standing().isOpen())
        .isPresent()) {
      throw refused(409, "has-recovery");
    }
    if (recovery.sources().stream()
        .<Issue>map(issues::getIssueObject)
        .filter(Objects::nonNull)
        .noneMatch(source -> clients.isSame(source, ticket))) {
      throw refused(403, "other-client");
    }
  }

  private void link(Issue own, Issue ticket, Long type, ApplicationUser agent) {
    if (links.getIssueLink(own.getId(), ticket.getId(), type) == null) {
      try {
        links.createIssueLink(own.getId(), ticket.getId(), type, null, agent);
      } catch (CreateException e) {
        recoveries.leave(own.getId(), ticket.getId());
        throw new IllegalStateException(
            "%s could not be linked to %s".formatted(ticket.getKey(), own.getKey()), e);
      }
    }
  }

  private JoiningRefused refused(int status, String why) {
    return new JoiningRefused(status, texts.text("client-recovery.join." + why));
  }
}
