package org.clientrecovery.jira.rescore;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.rules.WordingEngines.Judge;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewPages;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.jira.store.ToldYouRule;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;
import org.clientrecovery.wording.WordingEngine;

/**
 * A database of its own with the genuine stores and engines; comments and issues of a host that
 * keeps them in memory.
 */
final class RescoreWorld {
  static final long CARE = 10_000;
  static final long OPS = 10_001;
  static final String RULE = "mine-en/told-you";
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final MemoryDatabase database = new MemoryDatabase();
  final MutableClock clock = new MutableClock(NOON);
  final CommentManager comments = mock(CommentManager.class);
  final IssueManager issues = mock(IssueManager.class);
  final ReviewStore reviews = new ReviewStore(database.activeObjects(), database.locks());
  final RuleBookStore books = new RuleBookStore(database.activeObjects(), database.locks(), clock);
  final RuleRunStore runs = new RuleRunStore(database.activeObjects(), database.locks(), clock);
  final RecoveryStore recoveries = new RecoveryStore(database.activeObjects(), database.locks());
  final WordingEngines engines =
      new WordingEngines(books, settings(database), new WordingEngine(ToldYouRule.RELEASE));
  final RunWorker worker = nodeOf(database);

  /** How often a comment was read. */
  int reads;

  private final Map<Long, Issue> known = new HashMap<>();
  private final Map<Long, Supplier<String>> texts = new HashMap<>();

  RescoreWorld() {
    when(comments.getCommentById(anyLong())).thenAnswer(call -> read(call.getArgument(0)));
    when(issues.getIssueObjects(anyCollection()))
        .thenAnswer(
            call ->
                call.<Collection<Long>>getArgument(0).stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .toList());
  }

  /** Another node of the same cluster. */
  RunWorker secondNode() {
    return nodeOf(database.secondNode());
  }

  private SettingsStore settings(MemoryDatabase node) {
    return new SettingsStore(node.activeObjects(), node.locks(), clock);
  }

  private RunWorker nodeOf(MemoryDatabase node) {
    ReviewPages pages = new ReviewPages(node.activeObjects(), node.locks());
    CommentReviewer reviewer = mock(CommentReviewer.class);
    when(reviewer.contextOf(any(), any()))
        .thenAnswer(call -> CommentContext.publicReply(NOON, ZoneOffset.UTC));
    CommentsAgain again = new CommentsAgain(comments, issues, reviewer);
    WordingEngines own =
        new WordingEngines(
            new RuleBookStore(node.activeObjects(), node.locks(), clock),
            settings(node),
            new WordingEngine(ToldYouRule.RELEASE));
    return new RunWorker(
        new RuleRunStore(node.activeObjects(), node.locks(), clock),
        new Rescoring(pages, new RecoveryLists(node.activeObjects()), again, own, clock),
        new DryRun(pages, again, own),
        clock,
        clock::pass,
        mock(ClusterInfo.class));
  }

  /** A comment that was judged when it was written. */
  void comment(long id, long issue, long project, String text) {
    host(id, issue, project, text);
    Judge judge = engines.judge(project);
    CommentContext context = CommentContext.publicReply(NOON, ZoneOffset.UTC);
    reviews.save(
        new StoredReview(
            id,
            issue,
            project,
            "ann",
            Audience.PUBLIC,
            NOON,
            judge.engine().review(text, context),
            Optional.of(
                new Judgement(judge.versions(), NOON, Position.UNKNOWN, Optional.empty()))));
  }

  /** What the host says of a comment. */
  void host(long id, long issue, long project, String text) {
    texts.put(id, () -> text);
    issue(issue, project);
  }

  /** What happens when that comment is read: a text, null where it is gone, or worse. */
  void whenRead(long id, Supplier<String> text) {
    texts.put(id, text);
  }

  private Comment read(long id) {
    reads++;
    String text = texts.get(id).get();
    return text == null
        ? null
        : (Comment)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Comment.class},
                (proxy, method, arguments) -> text);
  }

  void issue(long id, long projectId) {
    Issue present = known.get(id);
    if (present != null && present.getProjectObject().getId() == projectId) {
      return;
    }
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(projectId);
    Issue issue = mock(Issue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getProjectObject()).thenReturn(project);
    known.put(id, issue);
  }

  /** Switches the rule off for that scope, or on again. */
  StoredRuleBook publish(long scope, boolean isOff, RunOrder... orders) {
    return books.publish(scope, draft(scope, isOff).edits(), "", "admin", List.of(orders));
  }

  StoredRuleBook draft(long scope, boolean isOff) {
    RuleTweak tweak = isOff ? RuleTweak.NONE.switchedOff() : RuleTweak.NONE;
    RuleBook book = books.published(scope).map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
    int edits = books.draft(scope).map(StoredRuleBook::edits).orElse(0);
    return books.saveDraft(scope, edits, book.withTweak(RULE, tweak), "admin");
  }

  StoredReview review(long comment) {
    return reviews.ofComment(comment).orElseThrow();
  }

  /** Works until there is nothing to do; says how many slices it took. */
  int workAll(RunWorker node) {
    int slices = 0;
    while (node.work(() -> false)) {
      slices++;
    }
    return slices;
  }

  void pass(Duration time) {
    clock.pass(time);
  }
}
