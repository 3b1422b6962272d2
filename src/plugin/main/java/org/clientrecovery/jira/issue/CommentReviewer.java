package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.rules.WordingEngines.Judge;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;

/**
 * Reads comments once, when they are written, and keeps what the engines say of them.
 *
 * <p>The wording of our own comments is reviewed; promises are looked for in the public comments of
 * both sides.
 */
public final class CommentReviewer {
  private final WordingEngines engines;
  private final CommentPromises promises;
  private final ReviewStore reviews;
  private final RecoveryStore recoveries;
  private final CommentAudience audiences;
  private final Participants participants;
  private final TimeZoneManager zones;
  private final CommentManager comments;
  private final Clock clock;

  public CommentReviewer(
      WordingEngines engines,
      CommentPromises promises,
      ReviewStore reviews,
      RecoveryStore recoveries,
      CommentAudience audiences,
      Participants participants,
      TimeZoneManager zones,
      CommentManager comments,
      Clock clock) {
    this.engines = engines;
    this.promises = promises;
    this.reviews = reviews;
    this.recoveries = recoveries;
    this.audiences = audiences;
    this.participants = participants;
    this.zones = zones;
    this.comments = comments;
    this.clock = clock;
  }

  /** Reviews a comment that was written or edited, in place of any earlier review. */
  public void review(Comment comment) {
    boolean ours = participants.isOurs(comment.getAuthorApplicationUser(), comment.getIssue());
    CommentContext context = contextOf(comment, ours);
    if (ours) {
      judge(comment, context);
    }
    promises.read(comment, context, ours);
  }

  /** Judges once more where other rules were published meanwhile: nobody else would. */
  private void judge(Comment comment, CommentContext context) {
    long project = comment.getIssue().getProjectObject().getId();
    Judge judge = engines.judge(project);
    reviews.save(judged(comment, context, judge));
    Judge now = engines.judge(project);
    if (!now.versions().equals(judge.versions())) {
      reviews.save(judged(comment, context, now));
    }
  }

  /**
   * Reviews those comments of that issue, the oldest first, as they stand in its case now; what is
   * the same for all of them is asked once, and written once.
   *
   * @param people who is on the issue
   */
  void reviewAll(Issue issue, List<PastComment> past, Collection<ApplicationUser> people) {
    Map<PastComment, CommentContext> read = contexts(issue, past);
    judgeAll(issue, read);
    promises.readAll(issue, read, people);
  }

  /** As with a single comment, once more where other rules were published meanwhile. */
  private void judgeAll(Issue issue, Map<PastComment, CommentContext> read) {
    long project = issue.getProjectObject().getId();
    Judge judge = engines.judge(project);
    reviews.saveAll(issue.getId(), judged(read, judge));
    Judge now = engines.judge(project);
    if (!now.versions().equals(judge.versions())) {
      reviews.saveAll(issue.getId(), judged(read, now));
    }
  }

  private List<StoredReview> judged(Map<PastComment, CommentContext> read, Judge judge) {
    return read.entrySet().stream()
        .filter(one -> one.getKey().ours())
        .map(one -> judged(one.getKey().comment(), one.getValue(), judge))
        .toList();
  }

  /** Brings what the ledger knows of that issue to the case that it is part of now. */
  void follow(Issue issue) {
    promises.follow(issue);
  }

  private Map<PastComment, CommentContext> contexts(Issue issue, List<PastComment> past) {
    ZoneId zone = zone(issue);
    Optional<Recovery> recovery = recoveries.concerning(issue.getId());
    Optional<Instant> first = reviews.firstPublicReply(both(issue));
    Map<PastComment, CommentContext> read = new LinkedHashMap<>();
    for (PastComment one : past) {
      Instant written = one.comment().getCreated().toInstant();
      CommentContext context =
          CommentContext.publicReply(written, zone).withAudience(one.audience());
      if (one.ours()) {
        boolean later = first.filter(written::isAfter).isPresent();
        context =
            withStage(context.withPosition(later ? Position.LATER : Position.FIRST), recovery);
      }
      if (one.ours() && one.audience() == Audience.PUBLIC) {
        first = Optional.of(first.filter(written::isAfter).orElse(written));
      }
      read.put(one, context);
    }
    return read;
  }

  /** Forgets reviews and proposals of comments of that issue that are no longer there. */
  public void forgetDeleted(Issue issue) {
    reviews.ofIssues(List.of(issue.getId())).stream()
        .map(StoredReview::comment)
        .filter(comment -> comments.getCommentById(comment) == null)
        .forEach(reviews::remove);
    promises.forgetDeleted(issue);
  }

  /** What is known of a comment that would be written on that issue now. */
  public CommentContext contextAt(Issue issue, Audience audience, Instant now) {
    CommentContext context =
        CommentContext.publicReply(now, zone(issue))
            .withAudience(audience)
            .withPosition(position(issue, now));
    return withStage(context, recoveries.concerning(issue.getId()));
  }

  private CommentContext contextOf(Comment comment, boolean ours) {
    Instant written = comment.getCreated().toInstant();
    Audience audience = audiences.of(comment.getId());
    return ours
        ? contextAt(comment.getIssue(), audience, written)
        : CommentContext.publicReply(written, zone(comment.getIssue())).withAudience(audience);
  }

  private Position position(Issue issue, Instant written) {
    return reviews.hasPublicReplyBefore(both(issue), written) ? Position.LATER : Position.FIRST;
  }

  private List<Long> both(Issue issue) {
    return List.of(issue.getId(), participants.clientIssue(issue).getId());
  }

  private static CommentContext withStage(CommentContext context, Optional<Recovery> recovery) {
    return recovery
        .filter(found -> !context.written().isBefore(found.since()))
        .map(Recovery::standing)
        .flatMap(standing -> standing.stage())
        .map(context::withStage)
        .orElse(context);
  }

  /** The client's zone: "tomorrow at nine" is meant where the client is. */
  public ZoneId zone(Issue issue) {
    return participants
        .client(issue)
        .map(zones::getTimeZoneforUser)
        .orElseGet(zones::getDefaultTimezone)
        .toZoneId();
  }

  private StoredReview judged(Comment comment, CommentContext context, Judge judge) {
    return new StoredReview(
        comment.getId(),
        comment.getIssue().getId(),
        comment.getIssue().getProjectObject().getId(),
        keyOf(comment.getAuthorApplicationUser()),
        context.audience(),
        context.written(),
        judge.engine().review(bodyOf(comment), context),
        Optional.of(judgement(context, judge.versions())));
  }

  private Judgement judgement(CommentContext context, RuleVersions versions) {
    return new Judgement(versions, clock.instant(), context.position(), context.stage());
  }

  /**
   * The circumstances in which a comment was judged; where an earlier release did not keep them,
   * those that can be told now.
   */
  public CommentContext contextOf(StoredReview review, Issue issue) {
    return review
        .judgement()
        .map(judgement -> kept(review, judgement))
        .orElseGet(() -> contextAt(issue, review.audience(), review.written()));
  }

  private static CommentContext kept(StoredReview review, Judgement judgement) {
    CommentContext context =
        CommentContext.publicReply(review.written(), ZoneOffset.UTC)
            .withAudience(review.audience())
            .withPosition(judgement.position());
    return judgement.stage().map(context::withStage).orElse(context);
  }

  /** The text of a comment; empty where it has none. */
  public static String bodyOf(Comment comment) {
    return Optional.ofNullable(comment.getBody()).orElse("");
  }

  static String keyOf(ApplicationUser user) {
    return user == null ? "" : user.getKey();
  }
}
