package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.Commitment;

/** The report and the ledger as REST gives them. */
public final class ReportJson {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final UnresolvedCommitments commitments;
  private final ReportFilters filters;
  private final RowTexts rows;
  private final ReaderTexts texts;

  public ReportJson(
      UnresolvedCommitments commitments, ReportFilters filters, RowTexts rows, ReaderTexts texts) {
    this.commitments = commitments;
    this.filters = filters;
    this.rows = rows;
    this.texts = texts;
  }

  /**
   * What came of a request.
   *
   * @param json empty where there is a problem
   */
  public record Answer(Optional<JsonObject> json, List<FilterProblem> problems) {}

  /**
   * The sections of the report with their counts, each with at most {@code limit} commitments.
   *
   * @param limit 1 to 200; 50 where it is null or empty
   */
  public Answer unresolved(FilterForm form, String limit, ApplicationUser reader) {
    return answer(
        filters.read(form, reader), limit, (filter, most) -> sections(filter, most, reader));
  }

  /**
   * The commitments in any of the states asked for, in the order of their numbers.
   *
   * @param cursor what an earlier answer gave as {@code next}; null or empty for the start
   */
  public Answer commitments(FilterForm form, String limit, String cursor, ApplicationUser reader) {
    FilterForm known = form.with("section", "").with("after", "");
    Optional<Integer> after = after(cursor);
    if (after.isEmpty()) {
      return refused("cursor", texts.text("client-recovery.report.refused.cursor"));
    }
    return answer(
        filters.readOfAnyState(known, reader),
        limit,
        (filter, most) -> numbered(commitments.byNumber(filter, reader, after.get(), most)));
  }

  /** What makes the answer. */
  private interface Work {
    JsonObject apply(ReportFilter filter, int most);
  }

  private Answer answer(FilterReading reading, String limit, Work work) {
    Optional<Integer> most = limit(limit);
    if (most.isEmpty()) {
      return refused("limit", texts.text("client-recovery.report.refused.limit", limit, MOST));
    }
    return new Answer(
        reading.filter().map(filter -> work.apply(filter, most.get())), reading.problems());
  }

  private static Answer refused(String field, String message) {
    return new Answer(Optional.empty(), List.of(new FilterProblem(field, message)));
  }

  private static Optional<Integer> limit(String text) {
    return text == null || text.isEmpty()
        ? Optional.of(USUAL)
        : number(text).filter(number -> number >= 1 && number <= MOST);
  }

  private static Optional<Integer> after(String cursor) {
    return cursor == null || cursor.isEmpty() ? Optional.of(0) : number(cursor);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private JsonObject sections(ReportFilter filter, int most, ApplicationUser reader) {
    ReportPage page = commitments.page(filter, reader, most);
    Function<VisibleCommitment, JsonObject> row =
        row(page.sections().stream().flatMap(section -> section.rows().stream()).toList());
    JsonArray sections = new JsonArray();
    page.sections().forEach(section -> sections.add(section(section, row)));
    JsonObject json = new JsonObject();
    json.add("sections", sections);
    return json;
  }

  private static JsonObject section(
      ReportPage.Section section, Function<VisibleCommitment, JsonObject> row) {
    JsonObject json = new JsonObject();
    json.addProperty("party", section.party().id());
    json.addProperty("section", section.urgency().id());
    json.addProperty("count", section.count());
    json.addProperty("more", section.more());
    json.add("commitments", array(section.rows().stream().map(row)));
    json.add("next", text(section.next().map(Cursor::of)));
    return json;
  }

  private JsonObject numbered(UnresolvedCommitments.NumberedPage page) {
    JsonObject json = new JsonObject();
    json.add("commitments", array(page.rows().stream().map(row(page.rows()))));
    json.add("next", text(page.reached().map(String::valueOf)));
    return json;
  }

  private static JsonArray array(Stream<JsonObject> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private Function<VisibleCommitment, JsonObject> row(Collection<VisibleCommitment> all) {
    Map<Long, WorkingClock> clocks = rows.clocks(all);
    Instant now = commitments.now();
    return row -> row(row, clocks.get(row.project()), now);
  }

  private static JsonObject row(VisibleCommitment row, WorkingClock clock, Instant now) {
    Commitment commitment = row.commitment();
    JsonObject json = new JsonObject();
    json.addProperty("id", row.entry().id());
    addIssues(row, json);
    json.addProperty("quote", commitment.quote());
    json.addProperty("party", commitment.party().id());
    json.addProperty("strength", row.entry().life().strength().id());
    json.add("owner", name(row.ownerName()));
    json.add("ownerKey", text(row.entry().people().owner()));
    json.add("client", name(row.clientName()));
    json.add("condition", text(commitment.condition()));
    json.addProperty("made", commitment.made().toString());
    json.add("due", text(commitment.due().map(Due::toString)));
    json.add("zone", text(commitment.due().map(due -> due.zone().getId())));
    json.add("precision", text(commitment.due().map(due -> due.isInstant() ? "instant" : "day")));
    json.addProperty("state", commitment.state().id());
    json.addProperty("unresolved", row.entry().isUnresolved());
    json.add("settled", text(row.entry().life().settled().map(Instant::toString)));
    json.addProperty("version", row.entry().life().version());
    addAge(row, clock, now, json);
    return json;
  }

  private static void addIssues(VisibleCommitment row, JsonObject json) {
    json.addProperty("issue", row.issue().getKey());
    json.addProperty("project", row.issue().getProjectObject().getKey());
    json.add("recovery", text(row.recoveryIssue().map(Issue::getKey)));
    json.addProperty("source", row.source().getKey());
    json.addProperty("comment", row.entry().comment());
  }

  private static void addAge(
      VisibleCommitment row, WorkingClock clock, Instant now, JsonObject json) {
    boolean overdue = row.entry().isUnresolved() && row.commitment().isOverdueAt(now);
    json.addProperty("overdue", overdue);
    json.addProperty(
        "workingDaysOverdue",
        overdue ? RowTexts.workingDays(row.commitment().due().orElseThrow(), clock, now) : 0);
  }

  private static JsonElement name(String name) {
    return name.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(name);
  }

  private static JsonElement text(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
