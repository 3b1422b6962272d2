package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.CommentReview;

/** The reviews of comments, one per comment. */
public final class ReviewStore {
  private final ActiveObjects database;
  private final Locks locks;

  public ReviewStore(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** Keeps that review in place of any earlier one of the same comment. */
  public void save(StoredReview review) {
    locks.onIssue(
        review.issue(),
        () ->
            database.executeInTransaction(
                () -> {
                  write(review, rowOf(review.comment()).orElseGet(() -> newRow(review)));
                  return null;
                }));
  }

  /** Keeps those reviews of comments of one issue, in place of earlier ones, in one go. */
  public void saveAll(long issue, List<StoredReview> written) {
    if (!written.isEmpty()) {
      locks.onIssue(issue, () -> database.executeInTransaction(() -> replace(written)));
    }
  }

  private Object replace(List<StoredReview> written) {
    List<Long> comments = written.stream().map(StoredReview::comment).toList();
    database.deleteWithSQL(
        ReviewRow.class, InClause.of("COMMENT_ID", comments), comments.toArray());
    database.create(ReviewRow.class, written.stream().map(ReviewStore::values).toList());
    return null;
  }

  /** When one of those issues had its first public reply of ours; empty before. */
  public Optional<Instant> firstPublicReply(Collection<Long> issues) {
    List<Object> values = new ArrayList<>(issues);
    values.add(AudienceId.of(Audience.PUBLIC));
    Query query =
        Query.select("ID,WRITTEN_AT")
            .where(InClause.of("ISSUE_ID", issues) + " AND AUDIENCE_ID = ?", values.toArray())
            .order("WRITTEN_AT ASC")
            .limit(1);
    return Arrays.stream(database.find(ReviewRow.class, query))
        .map(row -> Instant.ofEpochMilli(row.getWrittenAt()))
        .findFirst();
  }

  /** Forgets the review of that comment, if there is one. */
  public void remove(long comment) {
    database.executeInTransaction(
        () -> database.deleteWithSQL(ReviewRow.class, "COMMENT_ID = ?", comment));
  }

  public Optional<StoredReview> ofComment(long comment) {
    return rowOf(comment).map(ReviewStore::read);
  }

  /** The reviews of those issues' comments in the order of time, in one query. */
  public List<StoredReview> ofIssues(Collection<Long> issues) {
    if (issues.isEmpty()) {
      return List.of();
    }
    return read(of(issues));
  }

  /** The newest of them, so many at most, the newest first; one query. */
  public List<ReviewGlance> newest(Collection<Long> issues, int most) {
    if (issues.isEmpty()) {
      return List.of();
    }
    Query query = of(issues).order("WRITTEN_AT DESC").limit(most);
    return Arrays.stream(database.find(ReviewRow.class, query)).map(ReviewStore::glance).toList();
  }

  private static ReviewGlance glance(ReviewRow row) {
    return new ReviewGlance(
        row.getCommentId(),
        AudienceId.read(row.getAudienceId()),
        Instant.ofEpochMilli(row.getWrittenAt()),
        ReviewJson.kinds(row.getComponents()),
        row.isFixFirst() || !ReviewJson.isNone(row.getFlags()),
        () -> read(row));
  }

  private static Query of(Collection<Long> issues) {
    return Query.select().where(InClause.of("ISSUE_ID", issues), issues.toArray());
  }

  private List<StoredReview> read(Query query) {
    return Arrays.stream(database.find(ReviewRow.class, query))
        .map(ReviewStore::read)
        .sorted(Comparator.comparing(StoredReview::written))
        .toList();
  }

  /** Whether one of those issues had a public reply of ours before that moment. */
  public boolean hasPublicReplyBefore(Collection<Long> issues, Instant moment) {
    List<Object> values = new ArrayList<>(issues);
    values.add(AudienceId.of(Audience.PUBLIC));
    values.add(moment.toEpochMilli());
    String clause = InClause.of("ISSUE_ID", issues) + " AND AUDIENCE_ID = ? AND WRITTEN_AT < ?";
    Query query = Query.select().where(clause, values.toArray()).limit(1);
    return database.find(ReviewRow.class, query).length > 0;
  }

  private Optional<ReviewRow> rowOf(long comment) {
    return Arrays.stream(database.find(ReviewRow.class, "COMMENT_ID = ?", comment)).findFirst();
  }

  private ReviewRow newRow(StoredReview review) {
    return database.create(ReviewRow.class, Map.of("COMMENT_ID", review.comment()));
  }

  private static void write(StoredReview stored, ReviewRow row) {
    row.setIssueId(stored.issue());
    row.setProjectId(stored.project());
    row.setAuthorKey(stored.author());
    row.setAudienceId(AudienceId.of(stored.audience()));
    row.setWrittenAt(stored.written().toEpochMilli());
    writeReview(stored.review(), row);
    stored.judgement().ifPresent(judgement -> writeJudgement(judgement, row));
    row.setEdits(row.getEdits() + 1);
    row.save();
  }

  static void writeJudgement(Judgement judgement, ReviewRow row) {
    row.setSiteRules(judgement.versions().site());
    row.setProjectRules(judgement.versions().project());
    row.setJudgedAt(judgement.at().toEpochMilli());
    row.setPositionId(judgement.position().name());
    row.setStageId(judgement.stage().map(Stage::id).orElse(null));
  }

  static void writeReview(CommentReview review, ReviewRow row) {
    row.setScore(review.score());
    row.setDefensive(review.defensive());
    row.setFixFirst(review.fixFirst());
    row.setSummaryText(review.summary());
    row.setFlags(ReviewJson.flags(review.flags()).toString());
    row.setComponents(ReviewJson.components(review.components()).toString());
    row.setRuleSetVersion(review.ruleSetVersion());
  }

  private static Map<String, Object> values(StoredReview stored) {
    CommentReview review = stored.review();
    Map<String, Object> values = new HashMap<>();
    values.put("COMMENT_ID", stored.comment());
    values.put("ISSUE_ID", stored.issue());
    values.put("PROJECT_ID", stored.project());
    values.put("AUTHOR_KEY", stored.author());
    values.put("AUDIENCE_ID", AudienceId.of(stored.audience()));
    values.put("WRITTEN_AT", stored.written().toEpochMilli());
    values.put("SCORE", review.score());
    values.put("DEFENSIVE", review.defensive());
    values.put("FIX_FIRST", review.fixFirst());
    values.put("SUMMARY_TEXT", review.summary());
    values.put("FLAGS", ReviewJson.flags(review.flags()).toString());
    values.put("COMPONENTS", ReviewJson.components(review.components()).toString());
    values.put("RULE_SET_VERSION", review.ruleSetVersion());
    values.put("EDITS", 1);
    stored.judgement().ifPresent(judgement -> values.putAll(values(judgement)));
    return values;
  }

  private static Map<String, Object> values(Judgement judgement) {
    Map<String, Object> values = new HashMap<>();
    values.put("SITE_RULES", judgement.versions().site());
    values.put("PROJECT_RULES", judgement.versions().project());
    values.put("JUDGED_AT", judgement.at().toEpochMilli());
    values.put("POSITION_ID", judgement.position().name());
    values.put("STAGE_ID", judgement.stage().map(Stage::id).orElse(null));
    return values;
  }

  static StoredReview read(ReviewRow row) {
    return new StoredReview(
        row.getCommentId(),
        row.getIssueId(),
        row.getProjectId(),
        row.getAuthorKey() == null ? "" : row.getAuthorKey(),
        AudienceId.read(row.getAudienceId()),
        Instant.ofEpochMilli(row.getWrittenAt()),
        readReview(row),
        readJudgement(row));
  }

  private static Optional<Judgement> readJudgement(ReviewRow row) {
    return Optional.ofNullable(row.getJudgedAt())
        .map(
            at ->
                new Judgement(
                    new RuleVersions(row.getSiteRules(), row.getProjectRules()),
                    Instant.ofEpochMilli(at),
                    position(row.getPositionId()),
                    stage(row.getStageId())));
  }

  private static Position position(String name) {
    return Arrays.stream(Position.values())
        .filter(position -> position.name().equals(name))
        .findFirst()
        .orElse(Position.UNKNOWN);
  }

  private static Optional<Stage> stage(String id) {
    return Arrays.stream(Stage.values()).filter(stage -> stage.id().equals(id)).findFirst();
  }

  private static CommentReview readReview(ReviewRow row) {
    return new CommentReview(
        row.getScore(),
        row.isDefensive(),
        ReviewJson.readFlags(row.getFlags()),
        ReviewJson.readComponents(row.getComponents()),
        row.isFixFirst(),
        row.getSummaryText(),
        row.getRuleSetVersion());
  }
}
