package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.clientrecovery.wording.Category;

/** What writers say of rules by dismissing their flags. */
public final class FeedbackStore {
  private final ActiveObjects database;

  public FeedbackStore(ActiveObjects database) {
    this.database = database;
  }

  /**
   * How often the flags of one rule were dismissed.
   *
   * @param reasons each reason that was given, with its count
   * @param last when it was given last
   */
  public record OfRule(
      String rule,
      Category category,
      String version,
      Map<FeedbackReason, Integer> reasons,
      Instant last) {
    public int total() {
      return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public void add(RuleFeedback feedback) {
    Map<String, Object> values = new HashMap<>();
    values.put("RULE_ID", feedback.rule());
    values.put("RULE_SET_VERSION", feedback.version());
    values.put("REASON_ID", feedback.reason().id());
    values.put("CATEGORY_ID", feedback.category().id());
    values.put("PROJECT_ID", feedback.project());
    values.put("GIVEN_AT", feedback.given().toEpochMilli());
    database.executeInTransaction(() -> database.create(FeedbackRow.class, values));
  }

  /** What was given since that moment, newest first, at most {@code limit}; one query. */
  public List<RuleFeedback> since(Instant moment, int limit) {
    Query query =
        Query.select()
            .where("GIVEN_AT >= ?", moment.toEpochMilli())
            .order("GIVEN_AT DESC")
            .limit(limit);
    return Arrays.stream(database.find(FeedbackRow.class, query))
        .flatMap(row -> read(row).stream())
        .toList();
  }

  /** The same by rule, the most dismissed rule first. */
  public static List<OfRule> byRule(List<RuleFeedback> feedback) {
    Map<String, OfRule> rules = new TreeMap<>();
    feedback.forEach(one -> rules.merge(one.rule(), only(one), FeedbackStore::sum));
    return rules.values().stream().sorted((a, b) -> Integer.compare(b.total(), a.total())).toList();
  }

  private static OfRule only(RuleFeedback one) {
    return new OfRule(
        one.rule(), one.category(), one.version(), Map.of(one.reason(), 1), one.given());
  }

  private static OfRule sum(OfRule first, OfRule second) {
    OfRule newer = first.last().isBefore(second.last()) ? second : first;
    Map<FeedbackReason, Integer> reasons = new EnumMap<>(FeedbackReason.class);
    Stream.of(first, second)
        .flatMap(each -> each.reasons().entrySet().stream())
        .forEach(each -> reasons.merge(each.getKey(), each.getValue(), Integer::sum));
    return new OfRule(newer.rule(), newer.category(), newer.version(), reasons, newer.last());
  }

  /** A row whose reason or category this release does not know is left out. */
  private static Optional<RuleFeedback> read(FeedbackRow row) {
    Optional<Category> category =
        Arrays.stream(Category.values())
            .filter(value -> value.id().equals(row.getCategoryId()))
            .findFirst();
    return FeedbackReason.withId(row.getReasonId())
        .flatMap(reason -> category.map(kind -> read(row, reason, kind)));
  }

  private static RuleFeedback read(FeedbackRow row, FeedbackReason reason, Category category) {
    return new RuleFeedback(
        row.getRuleId(),
        row.getRuleSetVersion() == null ? "" : row.getRuleSetVersion(),
        reason,
        category,
        row.getProjectId(),
        Instant.ofEpochMilli(row.getGivenAt()));
  }
}
