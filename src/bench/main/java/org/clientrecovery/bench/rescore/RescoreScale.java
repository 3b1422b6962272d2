package org.clientrecovery.bench.rescore;

import com.atlassian.jira.cluster.ClusterInfo;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.bench.ledger.LedgerDatabase;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.rescore.CommentsAgain;
import org.clientrecovery.jira.rescore.DryRun;
import org.clientrecovery.jira.rescore.Rescoring;
import org.clientrecovery.jira.rescore.RunWorker;
import org.clientrecovery.jira.rescore.Waiting;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.KeptReview;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RejudgedReview;
import org.clientrecovery.jira.store.ReviewJson;
import org.clientrecovery.jira.store.ReviewPages;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.text.Position;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;
import org.clientrecovery.wording.WordingEngine;

/**
 * Tries a draft on comments and judges them anew, on PostgreSQL, and prints comments per second of
 * the clock and of the processor time of the working thread; then the parts of it alone, and what a
 * batch of plain JDBC on the same table would take.
 *
 * <p>Argument: the number of comments, 20,000 where none is given.
 */
public final class RescoreScale {
  private static final int PAGE = 500;
  private static final long SITE = SettingsStore.SITE;

  private final LedgerDatabase database;
  private final JudgedComments comments;
  private final Clock clock = Clock.systemUTC();
  private final WordingEngine release = WordingEngine.withShippedRules();
  private final RuleBookStore books;
  private final RuleRunStore runs;
  private final ReviewPages pages;
  private final RunWorker worker;

  private RescoreScale(LedgerDatabase database, JudgedComments comments) {
    this.database = database;
    this.comments = comments;
    this.books = new RuleBookStore(database.activeObjects(), database.locks(), clock);
    this.runs = new RuleRunStore(database.activeObjects(), database.locks(), clock);
    this.pages = new ReviewPages(database.activeObjects(), database.locks());
    this.worker = worker();
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    try (LedgerDatabase database = LedgerDatabase.postgres()) {
      new RescoreScale(database, new JudgedComments(count)).measure();
    }
  }

  private RunWorker worker() {
    WordingEngines engines =
        new WordingEngines(
            books, new SettingsStore(database.activeObjects(), database.locks(), clock), release);
    CommentsAgain again =
        new CommentsAgain(
            comments.comments(),
            JudgedComments.issues(),
            new CommentReviewer(null, null, null, null, null, null, null, null, clock));
    return new RunWorker(
        runs,
        new Rescoring(pages, new RecoveryLists(database.activeObjects()), again, engines, clock),
        new DryRun(pages, again, engines),
        clock,
        Waiting.parking(),
        new Alone());
  }

  /** A host that is no cluster. */
  private static final class Alone implements ClusterInfo {
    @Override
    public String getNodeId() {
      return null;
    }

    @Override
    public boolean isClustered() {
      return false;
    }
  }

  private void measure() throws SQLException {
    System.out.printf(
        "%,d comments of %.0f characters%n", comments.texts().size(), comments.averageLength());
    time("judged and stored as when they are written", this::store);
    time("judging alone, first", this::judgeAll);
    time("judging alone", this::judgeAll);
    StoredRuleBook draft = draft(true);
    dryRun(draft);
    time("dry run", this::work);
    books.publish(SITE, draft.edits(), "", "bench", List.of(RunOrder.history(SITE, 0, "bench")));
    time("re-score", this::work);
    time("reading the pages alone", this::readAll);
    List<RejudgedReview> judged = judgedAgain();
    time("saving alone, ActiveObjects row by row", () -> saveAll(judged));
    List<RejudgedReview> again = judgedAgain();
    time("saving alone, JDBC batches on the same table", () -> batch(again));
  }

  private interface Part {
    void run() throws SQLException;
  }

  private void time(String what, Part part) throws SQLException {
    long wall = System.nanoTime();
    long own = processor();
    part.run();
    double seconds = (System.nanoTime() - wall) / 1e9;
    double processor = (processor() - own) / 1e9;
    int count = comments.texts().size();
    System.out.printf(
        "  %-48s %,8.0f /s of the clock, %,8.0f /s of our processor (%.1f s, %.1f s)%n",
        what, count / seconds, count / processor, seconds, processor);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void store() {
    comments.store(new ReviewStore(database.activeObjects(), database.locks()), release);
  }

  private void judgeAll() {
    comments.texts().forEach(text -> release.review(text, JudgedComments.context()));
  }

  private StoredRuleBook draft(boolean isOff) {
    RuleTweak tweak = isOff ? RuleTweak.NONE.switchedOff() : RuleTweak.NONE;
    return books.saveDraft(
        SITE, 0, RuleBook.EMPTY.withTweak("defensive-en/told-too-late", tweak), "bench");
  }

  private void dryRun(StoredRuleBook draft) {
    runs.open(
        RunOrder.dryRun(
            SITE,
            new RunOrder.Draft(
                draft.row(),
                draft.edits(),
                draft.book(),
                List.of(JudgedComments.PROJECT),
                comments.texts().size()),
            "bench"));
  }

  private void work() {
    boolean isThereMore = true;
    while (isThereMore) {
      isThereMore = worker.work(() -> false);
    }
  }

  private void readAll() {
    forEachPage(page -> {});
  }

  private interface PageWork {
    void on(List<KeptReview> page);
  }

  private void forEachPage(PageWork work) {
    List<KeptReview> page = pages.after(SITE, 0, PAGE);
    while (!page.isEmpty()) {
      work.on(page);
      page = pages.after(SITE, page.get(page.size() - 1).review().comment(), PAGE);
    }
  }

  /** As if other rules had judged; every tenth comes out otherwise. */
  private List<RejudgedReview> judgedAgain() {
    Judgement judgement =
        new Judgement(new RuleVersions(2, 0), Instant.now(), Position.UNKNOWN, Optional.empty());
    List<RejudgedReview> judged = new ArrayList<>();
    forEachPage(
        page ->
            page.forEach(
                kept ->
                    judged.add(
                        new RejudgedReview(
                            kept, JudgedComments.PROJECT, otherwise(kept), judgement))));
    return judged;
  }

  private static CommentReview otherwise(KeptReview kept) {
    CommentReview old = kept.review().review();
    int points = kept.row() % 10 == 0 ? 1 : 0;
    return new CommentReview(
        Math.max(0, old.score() - points),
        old.defensive(),
        old.flags(),
        old.components(),
        old.fixFirst(),
        old.summary(),
        "another");
  }

  private void saveAll(List<RejudgedReview> judged) {
    for (int first = 0; first < judged.size(); first += PAGE) {
      pages.keep(judged.subList(first, Math.min(judged.size(), first + PAGE)));
    }
  }

  /** The same columns and the same guard against newer rows, without locks. */
  private void batch(List<RejudgedReview> judged) throws SQLException {
    String sql =
        "UPDATE "
            + LedgerDatabase.table("COMMENT_REVIEW")
            + " SET \"SCORE\" = ?, \"DEFENSIVE\" = ?, \"FIX_FIRST\" = ?, \"SUMMARY_TEXT\" = ?,"
            + " \"FLAGS\" = ?, \"COMPONENTS\" = ?, \"RULE_SET_VERSION\" = ?, \"SITE_RULES\" = ?,"
            + " \"PROJECT_RULES\" = ?, \"JUDGED_AT\" = ?, \"EDITS\" = \"EDITS\" + 1"
            + " WHERE \"ID\" = ? AND \"EDITS\" = ?";
    try (Connection connection = database.source().getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < judged.size(); i++) {
        fill(judged.get(i), update);
        update.addBatch();
        if (i % PAGE == PAGE - 1 || i == judged.size() - 1) {
          update.executeBatch();
          connection.commit();
        }
      }
      connection.setAutoCommit(true);
    }
  }

  private static void fill(RejudgedReview judged, PreparedStatement update) throws SQLException {
    CommentReview review = judged.review();
    update.setInt(1, review.score());
    update.setBoolean(2, review.defensive());
    update.setBoolean(3, review.fixFirst());
    update.setString(4, review.summary());
    update.setString(5, ReviewJson.flags(review.flags()).toString());
    update.setString(6, ReviewJson.components(review.components()).toString());
    update.setString(7, review.ruleSetVersion());
    update.setInt(8, judged.judgement().versions().site());
    update.setInt(9, judged.judgement().versions().project());
    update.setLong(10, judged.judgement().at().toEpochMilli());
    update.setInt(11, judged.before().row());
    update.setInt(12, judged.before().edits());
  }
}
