package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.jira.store.ProtestStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.ProtestWords;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.TicketHint;
import org.clientrecovery.text.Audience;

/** The hint "this may need a recovery" on ordinary tickets, where a project's settings want it. */
public final class TicketHints {
  private static final Set<Standing> CALM =
      EnumSet.of(Standing.PLAN, Standing.ACT, Standing.FOLLOW_UP, Standing.RECOVERED);

  private final ProtestStore protests;
  private final ReviewStore reviews;
  private final RecoveryStore recoveries;
  private final PageRecovery ofPage;
  private final SettingsStore settings;
  private final Participants participants;
  private final CommentAudience audiences;
  private final CommentManager comments;
  private final Clock clock;
  private final ProtestWords words = ProtestWords.shipped();

  public TicketHints(
      ProtestStore protests,
      ReviewStore reviews,
      RecoveryStore recoveries,
      SettingsStore settings,
      Participants participants,
      CommentAudience audiences,
      CommentManager comments,
      Clock clock) {
    this.protests = protests;
    this.reviews = reviews;
    this.recoveries = recoveries;
    this.ofPage = new PageRecovery(recoveries);
    this.settings = settings;
    this.participants = participants;
    this.audiences = audiences;
    this.comments = comments;
    this.clock = clock;
  }

  /**
   * Notes whether a client protests in that comment; on an ordinary ticket nothing where its
   * project wants no hints.
   */
  public void read(Comment comment) {
    Issue issue = comment.getIssue();
    if (isNoted(issue) && !participants.isOurs(comment.getAuthorApplicationUser(), issue)) {
      protests.note(
          issue.getId(),
          comment.getId(),
          comment.getCreated().toInstant(),
          audiences.of(comment.getId()) == Audience.PUBLIC && words.areIn(bodyOf(comment)));
    }
  }

  /** Forgets what was noted of comments of that issue that are no longer there. */
  public void forgetDeleted(Issue issue) {
    protests.comments(issue.getId()).stream()
        .filter(comment -> comments.getCommentById(comment) == null)
        .forEach(comment -> protests.forget(issue.getId(), comment));
  }

  /**
   * The hint for that ticket, from stored rows alone; none where it has a recovery.
   *
   * @param context of the page that shows it
   */
  public Optional<TicketHint> of(Issue issue, Map<String, Object> context) {
    return isWanted(issue) && ofPage.of(issue, context).isEmpty()
        ? Optional.of(hint(issue)).filter(TicketHint::isGiven)
        : Optional.empty();
  }

  /**
   * When the client last protested since the recovery came to where it stands, unless somebody
   * dismissed that: they may be angry again. Empty where protest is what the stage is about
   * (Acknowledge, Apologize) and where ways were parted. From stored rows alone.
   */
  public Optional<Instant> angryAgain(Recovery recovery) {
    return CALM.contains(recovery.standing())
        ? protests.of(recovery.issues()).open().stream()
            .filter(at -> at.isAfter(recovery.since()))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Dismisses the hint until the client protests again. */
  public void dismiss(Issue issue) {
    protests.dismiss(issue.getId(), clock.instant());
  }

  private TicketHint hint(Issue issue) {
    ProtestStore.OfTicket known = protests.of(issue.getId());
    return known.open().isEmpty()
        ? new TicketHint(List.of())
        : TicketHint.of(
            known.open(),
            reviews.ofIssues(List.of(issue.getId())).stream().map(StoredReview::asReply).toList());
  }

  private boolean isNoted(Issue issue) {
    return isWanted(issue) || recoveries.concerning(issue.getId()).isPresent();
  }

  private boolean isWanted(Issue issue) {
    return settings.of(issue.getProjectObject().getId()).is(Setting.HINT_ON_TICKETS);
  }

  private static String bodyOf(Comment comment) {
    return Optional.ofNullable(comment.getBody()).orElse("");
  }
}
