package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;

/**
 * Brings the promises of comments into the ledger.
 *
 * <p>A promise to the client is one that the client can read: in a public comment that is not
 * restricted to a group or role. On the recovery's own issue restricted comments count as well: the
 * client has no access there, and people write down what they promised on the telephone. An
 * internal note counts nowhere.
 */
public final class CommentPromises {
  private final PromiseFinder finder;
  private final CommitmentLedger ledger;
  private final LedgerPlaces places;
  private final Owners owners;
  private final CommentManager comments;

  public CommentPromises(
      PromiseFinder finder,
      CommitmentLedger ledger,
      LedgerPlaces places,
      Owners owners,
      CommentManager comments) {
    this.finder = finder;
    this.ledger = ledger;
    this.places = places;
    this.owners = owners;
    this.comments = comments;
  }

  /** Makes the promises of that comment, new or edited, its proposals. */
  void read(Comment comment, CommentContext context, boolean ours) {
    ledger.propose(
        origin(comment, places.of(comment.getIssue())),
        found(comment, context, ours),
        promise ->
            owner(promise, comment, ours, () -> peopleOn(comment.getIssue()))
                .map(ApplicationUser::getKey));
  }

  /**
   * The same for comments that were there before, each with what is known of it.
   *
   * @param people who is on the issue
   */
  void readAll(
      Issue issue, Map<PastComment, CommentContext> past, Collection<ApplicationUser> people) {
    LedgerPlace place = places.of(issue);
    Set<Long> known = commentsKnown(issue);
    past.forEach(
        (read, context) -> {
          List<FoundCommitment> found = found(read.comment(), context, read.ours());
          if (!found.isEmpty() || known.contains(read.comment().getId())) {
            ledger.propose(
                origin(read.comment(), place),
                found,
                promise ->
                    owner(promise, read.comment(), read.ours(), () -> people)
                        .map(ApplicationUser::getKey));
          }
        });
  }

  /** Brings what the ledger has of the issue to where the issue is now. */
  void follow(Issue issue) {
    ledger.place(places.of(issue));
  }

  /** Forgets the proposals of comments of that issue that are no longer there. */
  void forgetDeleted(Issue issue) {
    commentsKnown(issue).stream()
        .filter(comment -> comments.getCommentById(comment) == null)
        .forEach(comment -> ledger.commentDeleted(issue.getId(), comment));
  }

  private Set<Long> commentsKnown(Issue issue) {
    Set<Long> known = new HashSet<>();
    ledger.ofIssues(List.of(issue.getId())).stream()
        .map(LedgerEntry::comment)
        .filter(comment -> comment != 0)
        .forEach(known::add);
    return known;
  }

  private List<FoundCommitment> found(Comment comment, CommentContext context, boolean ours) {
    if (context.audience() == Audience.INTERNAL
        || (isRestricted(comment) && !places.isRecovery(comment.getIssue()))) {
      return List.of();
    }
    return promises(comment, context).stream()
        .map(found -> ours ? found : fromTheOtherSide(found))
        .toList();
  }

  private List<FoundCommitment> promises(Comment comment, CommentContext context) {
    long project = comment.getIssue().getProjectObject().getId();
    return finder.find(CommentReviewer.bodyOf(comment), context, project);
  }

  static boolean isRestricted(Comment comment) {
    return comment.getGroupLevel() != null || comment.getRoleLevelId() != null;
  }

  /** In a client's comment "we" is the client. */
  private static FoundCommitment fromTheOtherSide(FoundCommitment found) {
    return new FoundCommitment(
        found.start(),
        found.end(),
        found.quote(),
        found.party() == Party.US ? Party.CLIENT : Party.US,
        found.owner(),
        found.condition(),
        found.strength(),
        found.due());
  }

  /** Whom the words name; where they say "I" or "we", who wrote them for the side that promises. */
  private Optional<ApplicationUser> owner(
      FoundCommitment promise,
      Comment comment,
      boolean ours,
      Supplier<Collection<ApplicationUser>> people) {
    if (promise.owner().isPresent()) {
      return owners.named(promise.owner().get(), people);
    }
    boolean bySameSide = ours == (promise.party() == Party.US);
    return bySameSide ? Optional.ofNullable(comment.getAuthorApplicationUser()) : Optional.empty();
  }

  private Set<ApplicationUser> peopleOn(Issue issue) {
    return Owners.people(issue, comments.getComments(issue));
  }

  private static CommitmentLedger.Origin origin(Comment comment, LedgerPlace place) {
    return new CommitmentLedger.Origin(
        comment.getId(),
        place,
        comment.getCreated().toInstant(),
        CommentReviewer.keyOf(comment.getAuthorApplicationUser()),
        CommentReviewer.bodyOf(comment).hashCode(),
        isRestricted(comment));
  }
}
