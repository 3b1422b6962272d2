package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;

/**
 * The reviews of very many comments, in pages by the number of the comment, and what they become
 * when comments are judged anew.
 *
 * <p>Jira itself gives comments by issue or one at a time, so these rows are what pages are made
 * of: comments of ours that were judged when they were written.
 */
public final class ReviewPages {
  private final ActiveObjects database;
  private final Locks locks;

  public ReviewPages(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** The next reviews after that comment, of the site or a project; the oldest first. */
  public List<KeptReview> after(long scope, long comment, int limit) {
    return scope == SettingsStore.SITE
        ? page("COMMENT_ID > ?", List.of(comment), "COMMENT_ID", limit)
        : page(
            "PROJECT_ID = ? AND COMMENT_ID > ?",
            List.of(scope, comment),
            "PROJECT_ID, COMMENT_ID",
            limit);
  }

  /** The next reviews after that comment, of those issues. */
  public List<KeptReview> ofIssuesAfter(Collection<Long> issues, long comment, int limit) {
    List<Object> values = new ArrayList<>(issues);
    values.add(comment);
    return page(
        InClause.of("ISSUE_ID", issues) + " AND COMMENT_ID > ?", values, "COMMENT_ID", limit);
  }

  /** The reviews of a project before that comment, the newest first. */
  public List<KeptReview> before(long project, long comment, int limit) {
    return page(
        "PROJECT_ID = ? AND COMMENT_ID < ?",
        List.of(project, comment),
        "PROJECT_ID DESC, COMMENT_ID DESC",
        limit);
  }

  /** How many reviews there are of the site or a project. */
  public int count(long scope) {
    return scope == SettingsStore.SITE
        ? database.count(ReviewRow.class)
        : database.count(ReviewRow.class, "PROJECT_ID = ?", scope);
  }

  /**
   * Keeps what those comments were judged to be. A review that was written or deleted since it was
   * read stays as it is now: whoever wrote it knew more.
   *
   * @return how many were kept
   */
  public int keep(List<RejudgedReview> judged) {
    Map<Integer, List<RejudgedReview>> stripes =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    one -> Locks.stripe(one.issue()), TreeMap::new, Collectors.toList()));
    return stripes.values().stream().mapToInt(this::keepStripe).sum();
  }

  private int keepStripe(List<RejudgedReview> judged) {
    return locks.onIssue(
        judged.get(0).issue(), () -> database.executeInTransaction(() -> write(judged)));
  }

  private int write(List<RejudgedReview> judged) {
    Map<Integer, ReviewRow> rows = new HashMap<>();
    List<Integer> numbers = judged.stream().map(one -> one.before().row()).toList();
    Arrays.stream(database.find(ReviewRow.class, InClause.of("ID", numbers), numbers.toArray()))
        .forEach(row -> rows.put(row.getID(), row));
    List<RejudgedReview> present =
        judged.stream().filter(one -> isAsRead(one, rows.get(one.before().row()))).toList();
    present.forEach(one -> write(one, rows.get(one.before().row())));
    return present.size();
  }

  private static boolean isAsRead(RejudgedReview judged, ReviewRow row) {
    return row != null && row.getEdits() == judged.before().edits();
  }

  /** Only what changed is set: the host sends what is set. */
  private static void write(RejudgedReview judged, ReviewRow row) {
    if (judged.isChanged()) {
      ReviewStore.writeReview(judged.review(), row);
    } else {
      row.setRuleSetVersion(judged.review().ruleSetVersion());
    }
    if (row.getProjectId() != judged.project()) {
      row.setProjectId(judged.project());
    }
    ReviewStore.writeJudgement(judged.judgement(), row);
    row.setEdits(row.getEdits() + 1);
    row.save();
  }

  private List<KeptReview> page(String clause, List<?> values, String order, int limit) {
    Query query = Query.select().where(clause, values.toArray()).order(order).limit(limit);
    return Arrays.stream(database.find(ReviewRow.class, query))
        .map(row -> new KeptReview(row.getID(), row.getEdits(), ReviewStore.read(row)))
        .toList();
  }
}
