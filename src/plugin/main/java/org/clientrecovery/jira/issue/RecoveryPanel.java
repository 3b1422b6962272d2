package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewGlance;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Flag;

/**
 * What the right-hand panel of an issue shows, as strings, lists and maps. Reads stored rows only,
 * and shows of comments only what its reader may see.
 */
public final class RecoveryPanel implements ContextProvider {
  private static final int MOST_REPLIES = 10;

  /** A panel does not take longer because a ticket is years old. */
  private static final int MOST_READ = 200;

  private final PageRecovery recoveries;
  private final ReviewStore reviews;
  private final CommitmentLedger ledger;
  private final Participants participants;
  private final IssueManager issues;
  private final CommentManager comments;
  private final ReaderTexts texts;
  private final JiraAuthenticationContext authentication;
  private final PromiseItems items;
  private final Clock clock;

  public RecoveryPanel(
      RecoveryStore recoveries,
      ReviewStore reviews,
      CommitmentLedger ledger,
      Participants participants,
      IssueManager issues,
      CommentManager comments,
      ReaderTexts texts,
      JiraAuthenticationContext authentication,
      Clock clock) {
    this.recoveries = new PageRecovery(recoveries);
    this.reviews = reviews;
    this.ledger = ledger;
    this.participants = participants;
    this.issues = issues;
    this.comments = comments;
    this.texts = texts;
    this.authentication = authentication;
    this.items = new PromiseItems(texts);
    this.clock = clock;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> shown = new HashMap<>(context);
    Issue issue = (Issue) context.get("issue");
    recoveries
        .of(issue, context)
        .ifPresent(recovery -> shown.put("recovery", panel(issue, recovery)));
    return shown;
  }

  private Map<String, Object> panel(Issue issue, Recovery recovery) {
    List<Issue> visible = visible(recovery);
    List<Long> both = recovery.issues();
    List<ReviewGlance> replies = reviews.newest(both, MOST_READ);
    List<LedgerEntry> promises = ledger.ofIssues(both);
    Map<String, Object> panel = standing(recovery);
    panel.put("key", issue.getKey());
    panel.put("zone", texts.zone().getId());
    panel.put("stages", stages(recovery));
    panel.put("helpful", helpful(recovery, replies, promises));
    Set<Long> readable = readableComments(visible, replies, promises);
    panel.put("replies", replies(visible, replies, readable));
    panel.putAll(promises(visible, promises, readable));
    panel.put("other", other(issue, visible));
    panel.put("projectId", issue.getProjectObject().getId().toString());
    panel.put("projectKey", issue.getProjectObject().getKey());
    return panel;
  }

  private List<Issue> visible(Recovery recovery) {
    ApplicationUser reader = authentication.getLoggedInUser();
    return recovery.issues().stream()
        .<Issue>map(issues::getIssueObject)
        .filter(issue -> issue != null && participants.mayWork(reader, issue))
        .toList();
  }

  private Map<String, Object> standing(Recovery recovery) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("standing", recovery.standing().id());
    shown.put("standingName", texts.text("client-recovery.standing." + recovery.standing().id()));
    shown.put("since", texts.moment(recovery.since()));
    shown.put("rounds", texts.text("client-recovery.panel.round", recovery.rounds()));
    shown.put("again", recovery.rounds() > 1);
    shown.put("open", recovery.standing().isOpen());
    shown.put("asksClient", isFollowUp(recovery) && !recovery.isConfirmedByClient());
    return shown;
  }

  private static boolean isFollowUp(Recovery recovery) {
    return recovery.standing() == Standing.FOLLOW_UP;
  }

  private List<Map<String, Object>> stages(Recovery recovery) {
    int now = recovery.standing().ordinal();
    return Arrays.stream(Standing.values())
        .filter(Standing::isOpen)
        .map(
            standing ->
                Map.<String, Object>of(
                    "name",
                    texts.text("client-recovery.standing." + standing.id()),
                    "now",
                    standing.ordinal() == now,
                    "done",
                    standing.ordinal() < now))
        .toList();
  }

  private List<Map<String, Object>> helpful(
      Recovery recovery, List<ReviewGlance> replies, List<LedgerEntry> promises) {
    return HelpfulWording.of(recovery, replies, promises).stream()
        .map(
            item ->
                Map.<String, Object>of(
                    "text", texts.text("client-recovery.helpful." + item.id()),
                    "met", item.met()))
        .toList();
  }

  private Set<Long> readableComments(
      List<Issue> visible, List<ReviewGlance> replies, List<LedgerEntry> promises) {
    Set<Long> readable = new HashSet<>();
    if (!replies.isEmpty() || !promises.isEmpty()) {
      visible.forEach(
          issue ->
              comments.getCommentsForUser(issue, authentication.getLoggedInUser()).stream()
                  .map(Comment::getId)
                  .forEach(readable::add));
    }
    return readable;
  }

  private List<Map<String, Object>> replies(
      List<Issue> visible, List<ReviewGlance> replies, Set<Long> readable) {
    List<Map<String, Object>> shown =
        replies.stream()
            .filter(reply -> reply.objects() && readable.contains(reply.comment()))
            .map(reply -> reply.whole().get())
            .filter(RecoveryPanel::isWorthShowing)
            .limit(MOST_REPLIES)
            .map(reply -> reply(visible, reply))
            .toList();
    shown.stream().findFirst().ifPresent(newest -> newest.put("newest", true));
    return shown;
  }

  /** A flag of a category that this release does not know is not shown. */
  private static boolean isWorthShowing(StoredReview reply) {
    return !reply.review().flags().isEmpty() || reply.review().fixFirst();
  }

  private Map<String, Object> reply(List<Issue> visible, StoredReview reply) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("comment", Long.toString(reply.comment()));
    shown.put("link", commentLink(visible, reply.issue(), reply.comment()));
    shown.put("internal", reply.audience() == Audience.INTERNAL);
    shown.put("written", texts.moment(reply.written()));
    shown.put("score", Integer.toString(reply.review().score()));
    shown.put("judged", reply.judgement().map(this::judged).orElse(""));
    shown.put("defensive", reply.review().defensive());
    shown.put("fixFirst", reply.review().fixFirst());
    shown.put("flags", reply.review().flags().stream().map(this::flag).toList());
    shown.put("places", places(reply.review().flags().size()));
    shown.put("newest", false);
    return shown;
  }

  private String judged(Judgement judgement) {
    String day = texts.dayOf(judgement.at());
    String site = Integer.toString(judgement.versions().site());
    String project = Integer.toString(judgement.versions().project());
    if (judgement.versions().isShipped()) {
      return texts.text("client-recovery.judged.shipped", day);
    }
    return judgement.versions().project() == 0
        ? texts.text("client-recovery.judged.site", site, day)
        : texts.text("client-recovery.judged.project", project, site, day);
  }

  private String places(int count) {
    return count == 1
        ? texts.text("client-recovery.coach.one")
        : texts.text("client-recovery.coach.many", count);
  }

  private Map<String, Object> flag(Flag found) {
    Flag flag = texts.flag(found);
    Map<String, Object> shown = new HashMap<>();
    shown.put("category", texts.text("client-recovery.category." + flag.category().id()));
    shown.put("quote", flag.quote());
    shown.put("reason", flag.message());
    shown.put("better", flag.suggestion());
    shown.put("hint", flag.hint());
    return shown;
  }

  private Map<String, Object> promises(
      List<Issue> visible, List<LedgerEntry> promises, Set<Long> readable) {
    List<LedgerEntry> listed =
        promises.stream()
            .filter(PromiseItems::isListed)
            .filter(entry -> isReadable(visible, entry, readable))
            .toList();
    return items.list(
        listed, entry -> commentLink(visible, entry.issue(), entry.comment()), clock.instant());
  }

  private static boolean isReadable(List<Issue> visible, LedgerEntry entry, Set<Long> readable) {
    return PromiseItems.hasNoComment(entry)
        ? visible.stream().anyMatch(issue -> issue.getId() == entry.issue())
        : readable.contains(entry.comment());
  }

  private static String commentLink(List<Issue> visible, long issue, long comment) {
    return visible.stream()
        .filter(candidate -> candidate.getId() == issue)
        .map(
            found ->
                "/browse/"
                    + found.getKey()
                    + "?focusedCommentId="
                    + comment
                    + "#comment-"
                    + comment)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Object> other(Issue issue, List<Issue> visible) {
    return visible.stream()
        .filter(candidate -> !candidate.getId().equals(issue.getId()))
        .findFirst()
        .map(found -> Map.<String, Object>of("key", found.getKey(), "summary", found.getSummary()))
        .orElse(Map.of());
  }
}
